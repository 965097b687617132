import { z } from 'zod';

/** A schema's own message: Chinese, then English. */
const say = (zh: string, en: string): string => `${zh} / ${en}`;
const needed = (zh: string, en: string, max: number) =>
  z
    .string()
    .trim()
    .min(1, say(`请填写${zh}`, `Enter the ${en}`))
    .max(max, say(`${zh}不超过 ${max} 个字`, `The ${en} has at most ${max} characters`));
const optional = (max: number) => z.string().trim().max(max).default('');
const id = z.string().min(1).max(80);
const both = z.object({ zh: z.string(), en: z.string() });
const reason = needed('原因', 'reason', 300);

// Reading places (查阅场所, Art. 25)

export const placeKindSchema = z.enum(['archives', 'library', 'service_hall', 'other']);
const placeFields = {
  kind: placeKindSchema,
  name: needed('查阅场所名称', 'name', 80),
  address: needed('地址', 'address', 200),
  hours: needed('开放时间', 'opening hours', 200),
  phone: needed('联系电话', 'telephone', 60),
  /** Ramp, hearing loop, help at the counter … (无障碍环境建设法) */
  accessibility: optional(300),
  /** What readers find and may do there. */
  services: optional(500),
  /** Gets transfer lists (Art. 25). */
  receivesTransfers: z.union([z.boolean(), z.stringbool()]).default(false),
};
export const addReadingPlaceInput = z.object({ agencyId: id, ...placeFields });
export const changeReadingPlaceInput = z.object({ id, ...placeFields });
export const closeReadingPlaceInput = z.object({ id, reason });
export const recordVisitsInput = z.object({
  id,
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, say('月份应写作 2026-10 的形式', 'A month written 2026-10')),
  visits: z.coerce
    .number(say('人次应为整数', 'A whole number'))
    .int(say('人次应为整数', 'A whole number'))
    .min(0, say('人次不能为负数', 'Not negative'))
    .max(10_000_000),
  /** Needed when the month has a number already. */
  reason: z.string().trim().max(300).optional(),
});
export const savedPlaceSchema = z.object({ id: z.string() });
export const readingPlaceSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  kind: placeKindSchema,
  kindLabel: both,
  name: z.string(),
  address: z.string(),
  hours: z.string(),
  phone: z.string(),
  accessibility: z.string(),
  services: z.string(),
  receivesTransfers: z.boolean(),
  openedOn: z.string(),
});
export type ReadingPlace = z.infer<typeof readingPlaceSchema>;
export const visitMonthSchema = z.object({
  month: z.string(),
  visits: z.number(),
  /** Corrections of the month, oldest first. */
  corrections: z.array(z.object({ at: z.string(), before: z.number(), reason: z.string() })),
});
export const staffReadingPlaceSchema = readingPlaceSchema.extend({
  visits: z.array(visitMonthSchema),
  visitsThisYear: z.number(),
  /** Months that have ended since it opened (at most the last twelve) without a number. */
  missingMonths: z.array(z.string()),
});
export type StaffReadingPlace = z.infer<typeof staffReadingPlaceSchema>;
export const listReadingPlacesInput = z.object({ agencyId: id });
export const exportVisitsInput = z.object({ agencyId: id, format: z.enum(['xlsx', 'csv']).default('xlsx') });
export const readingPlacesSchema = z.object({
  places: z.array(staffReadingPlaceSchema),
  mayEdit: z.boolean(),
});
export type ReadingPlaces = z.infer<typeof readingPlacesSchema>;
export const publicReadingPlacesSchema = z.object({ places: z.array(readingPlaceSchema) });

// The register of outlets: accounts, screens, boards, papers an agency publishes in besides its site

export const outletChannelSchema = z.enum([
  'gazette',
  'press_conference',
  'press',
  'broadcast',
  'screen',
  'notice_board',
  'official_account',
  'other',
]);
const outletFields = {
  channel: outletChannelSchema,
  name: needed('名称', 'name', 80),
  /** Provider of an account (微信、微博 …), or the kind of screen, paper, station. */
  provider: optional(60),
  /** Address on the web, or the place where it hangs. */
  location: optional(300),
  note: optional(300),
};
export const addOutletInput = z.object({ agencyId: id, ...outletFields });
export const changeOutletInput = z.object({ id, ...outletFields });
export const closeOutletInput = z.object({ id, reason });
export const listOutletsInput = z.object({
  agencyId: id,
  includeClosed: z.union([z.boolean(), z.stringbool()]).default(false),
});
export const outletSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  channel: outletChannelSchema,
  name: z.string(),
  provider: z.string(),
  location: z.string(),
  note: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  closingReason: z.string().nullable(),
});
export type Outlet = z.infer<typeof outletSchema>;
export const outletsSchema = z.object({ outlets: z.array(outletSchema), mayEdit: z.boolean() });
export type Outlets = z.infer<typeof outletsSchema>;

// Page views: how often a public page was asked for, nothing about who asked

export const pageViewsInput = z.object({
  /** The agency whose documents are meant; pages of the site itself stand under its owner. */
  agencyId: id,
  from: z.iso.date(),
  to: z.iso.date(),
  what: z.enum(['documents', 'pages']).default('documents'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
export const exportPageViewsInput = pageViewsInput
  .omit({ page: true, pageSize: true })
  .extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') });
export const addPageViewsInput = z.object({
  counts: z
    .array(
      z.object({
        day: z.iso.date(),
        site: z.string().max(80),
        page: z.string().max(200),
        views: z.number().int().min(1),
      }),
    )
    .max(50_000),
});
export const documentViewsInput = z.object({ documentId: id });
