/** What a person asks for in a comment. */
export type AcceptCommand = { readonly match: string; readonly reason: string };

const usage = '/perf accept PATTERN REASON, such as /perf accept api/** new serializer, see #1234';
const longestLine = 2000;

/**
 * Reads `/perf accept PATTERN REASON` out of the first line of a comment that is one; a pattern with spaces
 * stands in double quotes. Null: the comment asks for nothing; text: what is wrong with it.
 */
export function readAcceptCommand(body: string): AcceptCommand | string | null {
  const line = body
    .slice(0, 65_536)
    .split('\n')
    .find((text) => text.startsWith('/perf'))
    ?.trim();
  if (line === undefined) return null;
  if (line.length > longestLine) return `the line is longer than ${longestLine} characters`;
  const [command, verb, ...words] = line.split(/\s+/);
  if (command !== '/perf' || verb !== 'accept') return `wanted ${usage}`;
  const rest = words.join(' ');
  const quoted = /^"([^"]+)"(.*)$/.exec(rest);
  const match = quoted?.[1] ?? words[0] ?? '';
  const reason = (quoted?.[2] ?? words.slice(1).join(' ')).trim();
  if (match === '' || match === '""') return `a pattern is missing: wanted ${usage}`;
  return reason === '' ? `a reason is missing: wanted ${usage}` : { match, reason };
}
