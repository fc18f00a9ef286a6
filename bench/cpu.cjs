// node --require bench/cpu.cjs …: at its end the process writes its CPU time and largest memory to descriptor 3.
'use strict';
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, memoryMiB: maxRSS / 1024 }));
});
