import type { FileMark } from '../domain/checks/file-reading.ts';

const GPS_TAG = 0x8825;

/** Whether a picture tells where it was taken (EXIF with a GPS directory). */
export function locationMarks(bytes: Uint8Array): FileMark[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.indexOf('Exif\0\0', 0, 'latin1');
  const start = at >= 0 ? at + 6 : buffer.indexOf('eXIf', 0, 'latin1') + 4;
  if (start < 6 || start + 8 > buffer.length) return [];
  const order = buffer.toString('latin1', start, start + 2);
  if (order !== 'II' && order !== 'MM') return [];
  const short = (place: number): number =>
    place + 2 > buffer.length ? 0 : order === 'II' ? buffer.readUInt16LE(place) : buffer.readUInt16BE(place);
  const long = (place: number): number =>
    place + 4 > buffer.length ? 0 : order === 'II' ? buffer.readUInt32LE(place) : buffer.readUInt32BE(place);
  const directory = start + long(start + 4);
  const entries = Math.min(short(directory), 200);
  for (let entry = 0; entry < entries; entry += 1)
    if (short(directory + 2 + entry * 12) === GPS_TAG)
      return [{ kind: 'picture_location', detail: 'GPS', times: 1 }];
  return [];
}
