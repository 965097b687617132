import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { pathInProject } from './root.mjs';
import { say } from './say.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Is a process with this id running? (A process of another user answers EPERM: it runs.) */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(file) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while no other process of this checkout runs work of the same name; waits for the other one, and takes
 * over from one that died. `work` must check again whether there is anything left to do.
 */
export async function withLock(name, work) {
  const file = pathInProject(`.gongkai/${name}.lock`);
  mkdirSync(pathInProject('.gongkai'), { recursive: true });
  let told = false;
  let unknownHolder = 0;
  while (!take(file)) {
    const holder = holderOf(file);
    // An empty lock file is one being written at this moment; one that stays empty was left by a crash.
    unknownHolder = holder === undefined ? unknownHolder + 1 : 0;
    if (holder === undefined ? unknownHolder > 20 : !isAlive(holder)) {
      removeQuietly(file);
      continue;
    }
    if (!told && holder !== undefined) {
      say(
        `另一个进程（${holder}）正在准备，等待其完成…`,
        `Another process (${holder}) is setting up; waiting for it…`,
      );
      told = true;
    }
    await pause(100);
  }
  const release = () => removeQuietly(file);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function removeQuietly(file) {
  try {
    unlinkSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
