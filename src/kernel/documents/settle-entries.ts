import type { CalendarDate } from '../dates.ts';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The day as ZIP writes it, at midnight. */
function dosDate(date: CalendarDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | day;
}

/**
 * Gives every entry of a ZIP file the document's date instead of the moment it was packed, so that the same document
 * makes the same bytes. Throws RangeError for what is no ZIP file.
 */
export function settleEntries(zip: Buffer, date: CalendarDate): Buffer {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new RangeError('no ZIP file');
  const day = dosDate(date);
  let at = zip.readUInt32LE(end + 16);
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new RangeError('broken ZIP directory');
    zip.writeUInt16LE(0, at + 12);
    zip.writeUInt16LE(day, at + 14);
    const local = zip.readUInt32LE(at + 42);
    zip.writeUInt16LE(0, local + 10);
    zip.writeUInt16LE(day, local + 12);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
