import { inflateRawSync } from 'node:zlib';

/** Limits of an office file: its parts unpacked, one of them and all that are opened. */
const LARGEST_PART = 16 * 1024 * 1024;
const LARGEST_ALL = 48 * 1024 * 1024;
const MOST_PARTS = 20_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 0xffff + 22;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** An office file (a zip archive) whose parts are unpacked one by one when asked for, within limits. */
export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();
  #opened = 0;

  /** Throws Error when the archive is damaged. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory();
  }

  #readDirectory(): void {
    const bytes = this.#bytes;
    let end = bytes.length - 22;
    const first = Math.max(0, bytes.length - LONGEST_COMMENT);
    while (end >= first && bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
    if (end < first) throw new Error('zip: end of directory missing');
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    for (let index = 0; index < Math.min(count, MOST_PARTS); index += 1) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
        throw new Error('zip: directory damaged');
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
      this.#entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        unpacked: bytes.readUInt32LE(at + 24),
        offset: bytes.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }

  /** Names of the parts. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part as it is; null when there is none. Throws when damaged or too large. */
  bytes(name: string): Buffer | null {
    const entry = this.#entries.get(name);
    return entry === undefined ? null : this.#unpacked(name, entry);
  }

  /** A part as text (UTF-8, or UTF-16 with its mark); null when there is none. Throws when damaged or too large. */
  text(name: string): string | null {
    const part = this.bytes(name);
    if (part === null) return null;
    const wide = part[0] === 0xff && part[1] === 0xfe;
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(part);
  }

  #unpacked(name: string, { method, packed, unpacked, offset }: Entry): Buffer {
    const bytes = this.#bytes;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_ENTRY)
      throw new Error(`zip: ${name} not found`);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const data = bytes.subarray(start, start + packed);
    if (data.length < packed) throw new Error(`zip: ${name} cut short`);
    const room = Math.min(LARGEST_PART, LARGEST_ALL - this.#opened);
    if (unpacked > room) throw new Error(`zip: ${name} unpacks to ${Math.round(unpacked / 1e6)} MB`);
    if (method !== STORED && method !== DEFLATED) throw new Error(`zip: ${name} packed by method ${method}`);
    // What an archive says of its sizes may be wrong: the limit holds while unpacking.
    const part = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(room, 1) });
    this.#opened += part.length;
    return part;
  }
}
