import { z } from 'zod';
import { SAY_COLLECTING } from './collection-messages.ts';

/** A file as a form sends it; what it is, is found from its bytes. */
export const reportUploadSchema = z
  .custom<{ name: string; content: Uint8Array }>(
    (value) =>
      typeof (value as { name?: unknown } | null)?.name === 'string' &&
      (value as { content?: unknown }).content instanceof Uint8Array,
    SAY_COLLECTING.file,
  )
  .meta({ type: 'string', format: 'binary' });

/** A list in a form with files comes as JSON text, in a plain body as it is. */
export const jsonOr = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value;
    }
  }, schema);

/** A yes or no of an address or a form. */
export const flagSchema = z.preprocess(
  (value) => (value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value),
  z.boolean(),
);
