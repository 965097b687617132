import { z } from 'zod';

/** A schema's own message: Chinese, then English. */
export const say = (zh: string, en: string): string => `${zh} / ${en}`;

export const dateSchema = z.iso.date(
  say('日期应写作 2026-03-30 的形式，且是真实存在的日期', 'A real date written 2026-03-30'),
);
export const optionalDate = dateSchema.or(z.literal('').transform(() => null)).nullable();
export const idSchema = z.string().min(1).max(80);
export const pageFields = {
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
};

/** Words in both languages. */
export const both = z.object({ zh: z.string(), en: z.string() });

/** A file as the API shows it. */
export const fileSchema = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
});
