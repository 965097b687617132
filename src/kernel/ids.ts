import { randomBytes, randomInt } from 'node:crypto';

/** A UUID version 7: time-ordered, so that keys made together stay together in an index. */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// Without 0/O, 1/I/L, so that a code can be read aloud and typed from paper.
const READABLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A random code of `length` unambiguous characters (query codes, first passwords). */
export function newReadableCode(length: number): string {
  return Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join('');
}
