import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 'g1.';

/**
 * Encrypts single fields and files with AES-256-GCM under a key that never enters the database. `context` (for
 * example `requests.applicant_name:<id>`) is authenticated, so a value cannot be moved to another record.
 */
export interface FieldCipher {
  seal(plain: string, context: string): string;
  open(sealed: string, context: string): string;
  sealBytes(plain: Uint8Array, context: string): Buffer;
  openBytes(sealed: Uint8Array, context: string): Buffer;
  /** Keyed digest for equality look-ups on encrypted values (same applicant, query codes). */
  blindIndex(plain: string, purpose: string): string;
}

/** Builds the cipher from 32 key bytes. Throws when a sealed value was altered, moved, or sealed under another key. */
export function createFieldCipher(masterKey: Uint8Array): FieldCipher {
  const derive = (info: string) => Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), info, 32));
  const encryptionKey = derive('gongkai field encryption');
  const indexKey = derive('gongkai blind index');

  const sealBytes = (plain: Uint8Array, context: string): Buffer => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce).setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  };
  const openBytes = (sealed: Uint8Array, context: string): Buffer => {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', encryptionKey, bytes.subarray(0, 12))
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  };
  return {
    sealBytes,
    openBytes,
    seal: (plain, context) => VERSION + sealBytes(Buffer.from(plain, 'utf8'), context).toString('base64'),
    open: (sealed, context) =>
      openBytes(Buffer.from(sealed.slice(VERSION.length), 'base64'), context).toString('utf8'),
    blindIndex: (plain, purpose) =>
      createHmac('sha256', indexKey).update(`${purpose}\0${plain}`).digest('hex'),
  };
}
