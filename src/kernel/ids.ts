import { randomBytes, randomInt } from 'node:crypto';

let lastTime = 0;
let lastCount = 0;

/** A UUID version 7: ordered by time, and within one process and millisecond by the order of making (RFC 9562, 6.2). */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  // The 12 bits after the time count what is made in the same millisecond; they begin low, so that they do not run over.
  if (now === lastTime && lastCount < 0xfff) lastCount += 1;
  else lastCount = bytes.readUInt16BE(6) & 0x3ff;
  lastTime = now;
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | lastCount, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// Without 0/O, 1/I/L, so that a code can be read aloud and typed from paper.
const READABLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** The readable code that a keyed digest (64 hexadecimal digits) stands for: the same digest gives the same code. */
export function readableCodeOf(digest: string, length: number): string {
  let rest = BigInt(`0x${digest}`);
  return Array.from({ length }, () => {
    const at = Number(rest % BigInt(READABLE.length));
    rest /= BigInt(READABLE.length);
    return READABLE[at];
  }).join('');
}

/** A random code of `length` unambiguous characters (query codes, first passwords). */
export function newReadableCode(length: number): string {
  return Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join('');
}
