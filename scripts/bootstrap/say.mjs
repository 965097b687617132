/** Tells the user what set-up is doing: on stderr, so that stdout carries results only. Chinese first. */
export function say(zh, en) {
  process.stderr.write(`[gongkai] ${zh}\n          ${en}\n`);
}
