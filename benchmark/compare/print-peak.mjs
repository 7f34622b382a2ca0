/* `node --import print-peak.mjs PROGRAM`: at its end the program writes to file descriptor 3 the most memory that was resident, in bytes, and the seconds of processor, as JSON. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peakBytes: maxRSS * 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
