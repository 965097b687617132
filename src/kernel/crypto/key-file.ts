import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../errors.ts';

/** Where the field key lies below the data directory; the database holds no copy of it. */
export const KEY_PATH = join('keys', 'field.key');

/**
 * The 32-byte master key: from `GONGKAI_FIELD_KEY` (base64), else from `<data>/keys/field.key`, which is made with
 * owner-only rights on first use.
 */
export function loadMasterKey(
  dataDirectory: string,
  fromEnvironment = process.env['GONGKAI_FIELD_KEY'],
): Buffer {
  const path = join(dataDirectory, KEY_PATH);
  if (!fromEnvironment && !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, randomBytes(32).toString('base64') + '\n', { mode: 0o600, flag: 'wx' });
  }
  const key = Buffer.from(fromEnvironment ?? readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32) {
    throw new AppError('invalid', {
      code: 'bad_field_key',
      zh: `字段加密密钥无效（应为 32 字节的 Base64）：${fromEnvironment ? '环境变量 GONGKAI_FIELD_KEY' : path}。请从备份恢复正确的密钥。`,
      en: 'The field key is not 32 bytes of base64. Restore the right key from your backup.',
    });
  }
  return key;
}
