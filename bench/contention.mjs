// node bench/contention.mjs: how often writers that start together give up, by the figures of src/io/retry.ts.
// A try reads the branch, works, and moves the ref at its end; it succeeds when nobody moved the ref in between.
const trials = 2000;

function simulate({ writers, cycleMs, tries, leastMs, mostMs, totalMs }) {
  const queue = Array.from({ length: writers }, (_, id) => ({
    id,
    at: Math.random() * 1000,
    tried: 0,
    start: 0,
  }));
  for (const writer of queue) writer.start = writer.at;
  let version = 0;
  let failed = 0;
  let end = 0;
  const events = queue.map((writer) => ({ time: writer.at, kind: 'read', writer }));
  while (events.length > 0) {
    events.sort((a, b) => b.time - a.time);
    const { time, kind, writer } = events.pop();
    if (kind === 'read') {
      writer.seen = version;
      writer.tried += 1;
      events.push({ time: time + cycleMs * (0.7 + Math.random() * 0.6), kind: 'write', writer });
      continue;
    }
    if (writer.seen === version) {
      version += 1;
      end = time;
      continue;
    }
    const ceiling = Math.min(mostMs, Math.max(leastMs, cycleMs) * 2 ** writer.tried);
    const delay = leastMs + Math.random() * (ceiling - leastMs);
    if (writer.tried >= tries || time + delay - writer.start >= totalMs) failed += 1;
    else events.push({ time: time + delay, kind: 'read', writer });
  }
  return { failed, end };
}

console.log('writers  cycle  tries  total  given up (of all writers)  last landed after (mean)');
for (const writers of [8, 20]) {
  for (const cycleMs of [300, 1000, 2000]) {
    for (const [tries, totalMs] of [
      [8, 60_000],
      [12, 60_000],
      [20, 120_000],
    ]) {
      let failed = 0;
      let end = 0;
      for (let trial = 0; trial < trials / 4; trial += 1) {
        const outcome = simulate({ writers, cycleMs, tries, leastMs: 200, mostMs: 10_000, totalMs });
        failed += outcome.failed;
        end += outcome.end;
      }
      const share = ((100 * failed) / (writers * (trials / 4))).toFixed(2);
      console.log(
        `${writers}  ${cycleMs} ms  ${tries}  ${totalMs / 1000} s  ${share}%  ${(end / (trials / 4) / 1000).toFixed(0)} s`,
      );
    }
  }
}
