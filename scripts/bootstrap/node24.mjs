import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { pathInProject } from './root.mjs';
import { say } from './say.mjs';

/** Node 24 runs TypeScript files directly; older versions do not. */
const NEEDED_MAJOR = 24;

/** The Node that runs the program: this one when it is new enough, else the one npm installed. Says so when none. */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  const bundled = pathInProject(`node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(bundled)) return bundled;
  say(
    `需要 Node.js ${NEEDED_MAJOR} 或更高版本：当前为 ${process.version}，且没有适用于 ${process.platform}-${process.arch} 的自带版本。请安装后重试。`,
    `Node.js ${NEEDED_MAJOR} or newer is needed: this is ${process.version}, and none is bundled for ${process.platform}-${process.arch}. Install it and try again.`,
  );
  return undefined;
}

/**
 * Runs Node with the same input, output and working directory, passes signals on, and resolves to its exit code
 * (128 + signal number when a signal ended it).
 */
export function handOver(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  const forward = (signal) => {
    // Ctrl-C in a terminal reaches the whole process group; sending it again would look like a second Ctrl-C.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      say(`无法启动 ${node}：${error.message}`, `Could not start ${node}: ${error.message}`);
      resolve(2);
    });
    child.once('exit', (code, signal) => {
      for (const name of signals) process.removeListener(name, forward);
      resolve(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1));
    });
  });
}
