import { PassThrough } from 'node:stream';
import { runCheck } from '../../check.ts';

/**
 * Runs one check in a process of its own, so that its memory is its own: called with the folder, the JSON goes to the
 * parent by standard output, and at the end the most memory used (MB) and the time (s) by a message.
 */
const [, , folder = ''] = process.argv;
const began = performance.now();
const startUp = process.cpuUsage();
const code = await runCheck({
  files: [folder],
  json: true,
  stdout: process.stdout,
  stderr: new PassThrough().resume(),
});
const { user, system } = process.cpuUsage(startUp);
process.send?.({
  code,
  cpuSeconds: (user + system) / 1e6,
  seconds: (performance.now() - began) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
});
process.disconnect();
