import { z } from 'zod';
import { SAY, tooLong } from './messages.ts';

/** The 2021 format begins with the reporting year 2021; earlier years are read, not compiled. */
export const FIRST_YEAR = 2021;

export const idSchema = z.string().min(1).max(64);
export const dateSchema = z.iso.date(SAY.date);
export const yearSchema = z.coerce
  .number(SAY.year)
  .int(SAY.year)
  .min(FIRST_YEAR, SAY.year)
  .max(2100, SAY.year);
export const neededText = (max: number, message: string) =>
  z.string({ error: message }).trim().min(1, message).max(max, tooLong(max));
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, tooLong(max))
    .transform((value) => (value === '' ? undefined : value))
    .optional();

export const bothLanguagesSchema = z.object({ zh: z.string(), en: z.string() });

/** A year, or the first and last day of any period. */
export const periodFields = {
  agencyId: idSchema,
  year: yearSchema.optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
};

interface PeriodInput {
  year?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Refinement of an input with `periodFields`. */
export function checkPeriod(
  { year, from, to }: PeriodInput,
  context: { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void },
): void {
  const say = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  const both = from !== undefined && to !== undefined;
  if ((year === undefined && !both) || (year !== undefined && (from !== undefined || to !== undefined)))
    say('year', SAY.period);
  if (both && from > to) say('from', SAY.periodReversed);
}

export const periodSchema = z.object({ from: z.string(), to: z.string() });

/** What a finding of the checks says (codes of the annual report format, section 5). */
export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  cells: z.array(z.string()),
  expected: z.union([z.number(), z.string(), z.null()]),
  actual: z.union([z.number(), z.string(), z.null()]),
  quote: z.string().nullable(),
  /** Where the quote stands in the prose, by line of the text and place in it; null in tables. */
  place: z.object({ section: z.string(), line: z.number(), start: z.number(), end: z.number() }).nullable(),
  rule: z.string(),
  repair: z.string(),
});
export type FindingView = z.infer<typeof findingSchema>;
