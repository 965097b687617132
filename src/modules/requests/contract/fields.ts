import { z } from 'zod';
import { SAY, tooLong, tooMany } from './messages.ts';

function isRealDate(value: string): boolean {
  const parsed = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(value)
  );
}

/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export const calendarDateSchema = z.string().refine(isRealDate, SAY.date);

/** The legal date of an act; today when left out or blank. */
export const onSchema = z
  .string()
  .refine((value) => value === '' || isRealDate(value), SAY.date)
  .transform((value) => (value === '' ? undefined : value))
  .optional();

/** Optional text of a form: blank is the same as not given. */
export function optionalText(max: number) {
  return z
    .string()
    .trim()
    .max(max, tooLong(max))
    .transform((value) => (value === '' ? undefined : value))
    .optional();
}

/** Required text of a form. */
export function requiredText(max: number, message: string) {
  return z.string({ error: message }).trim().min(1, message).max(max, tooLong(max));
}

export const REASON_MAX = 2000;

/** A reason that goes on record. */
export const reasonSchema = requiredText(REASON_MAX, SAY.reason);

/** An uploaded file: its name and bytes (a file part of a multipart form). Kind and size are checked by content. */
export const uploadSchema = z
  .custom<{ name: string; content: Uint8Array }>(
    (value) =>
      typeof (value as { name?: unknown } | null)?.name === 'string' &&
      (value as { content?: unknown }).content instanceof Uint8Array,
    SAY.upload,
  )
  .meta({ type: 'string', format: 'binary' });
export type Upload = z.infer<typeof uploadSchema>;

/** A list that a form may send as a single value. */
export function listOf<S extends z.ZodType>(item: S, max: number) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(max, tooMany(max)),
  );
}

export const idSchema = z.string().min(1).max(60);

/** A text in both languages. */
export const bothLanguagesSchema = z.object({ zh: z.string(), en: z.string() });
export type BothLanguages = z.infer<typeof bothLanguagesSchema>;

/** A warning that does not stop an act but stays on record, for example a notice sent after its period. */
export const warningSchema = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  rule: z.string().optional(),
});
export type Warning = z.infer<typeof warningSchema>;
