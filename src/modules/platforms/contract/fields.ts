import { z } from 'zod';

export const labelSchema = z.object({ zh: z.string(), en: z.string() });

/** A schema's own message: Chinese, then English. */
export const say = (zh: string, en: string): string => `${zh} / ${en}`;

/** A text that must be given, of at most `max` characters. */
export const requiredText = (zh: string, en: string, max: number) =>
  z
    .string()
    .trim()
    .min(1, say(`请填写${zh}`, `Enter the ${en}`))
    .max(max, say(`${zh}不超过 ${max} 个字`, `The ${en} has at most ${max} characters`));

export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, say(`不超过 ${max} 个字`, `At most ${max} characters`))
    .default('');

export const idSchema = z.string().min(1).max(80);
