import { z } from 'zod';
import { bothLanguagesSchema } from './fields.ts';

export const clockStateSchema = z.enum([
  'running',
  'paused',
  'awaiting_applicant',
  'awaiting_payment',
  'closed',
]);

export const stripDaySchema = z.object({
  on: z.string(),
  kind: z.enum(['start', 'counted', 'off', 'paused', 'void', 'delayed', 'overdue']),
  due: z.boolean(),
  today: z.boolean(),
  why: bothLanguagesSchema.nullable(),
  article: z.string().nullable(),
});
export type StripDayView = z.infer<typeof stripDaySchema>;

export const stripMonthSchema = z.object({ month: z.string(), days: z.array(stripDaySchema) });
export type StripMonthView = z.infer<typeof stripMonthSchema>;

export const accountEntrySchema = z.object({
  on: z.string(),
  counted: z.boolean(),
  why: bothLanguagesSchema,
  article: z.string(),
  provisional: z.boolean(),
});

/** The statutory clock with its reasons: data for the strip, the words under it and the table that is its text form. */
export const clockViewSchema = z.object({
  state: clockStateSchema,
  receivedOn: z.string(),
  dueOn: z.string(),
  /** Working days left, negative when late. */
  daysLeft: z.number(),
  standing: z.enum(['early', 'due_today', 'late']).nullable(),
  inTime: z.boolean().nullable(),
  /** A year without a holiday notice is involved: the date may move. */
  provisional: z.boolean(),
  correctionNoticeDueOn: z.string(),
  paymentDueOn: z.string().nullable(),
  extension: z.object({ on: z.string(), workingDays: z.number() }).nullable(),
  words: z.array(bothLanguagesSchema),
  account: z.array(accountEntrySchema),
  strip: z.array(stripMonthSchema),
});
export type ClockView = z.infer<typeof clockViewSchema>;
