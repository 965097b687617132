import { z } from 'zod';
import { idSchema, optionalText, requiredText, say } from './fields.ts';
import { themeSchema } from './themes.ts';

export const siteKindSchema = z.enum(['city', 'agency']);
export const siteStateSchema = z.enum(['open', 'closing', 'closed']);
export type SiteState = z.infer<typeof siteStateSchema>;

/** A site as its pages name it (国办发〔2017〕47号: page tags and footer). */
export const siteSchema = z.object({
  id: z.string(),
  /** `city`: the portal with the sections of all agencies; `agency`: one agency's own site. */
  kind: siteKindSchema,
  /** Whose site it is; null before the portal has been named. */
  agencyId: z.string().nullable(),
  /** Part of its address: `/sites/<slug>`; null for the portal, which stands at `/`. */
  slug: z.string().nullable(),
  /** Names under which the server answers with this site. */
  hostnames: z.array(z.string()),
  name: z.string(),
  nameEn: z.string(),
  domain: z.string(),
  /** 政府网站标识码 */
  siteIdCode: z.string(),
  sponsor: z.string(),
  organiser: z.string(),
  contact: z.string(),
  icpFiling: z.string(),
  policeFiling: z.string(),
  /** Address of 我为政府网站找错. */
  errorReportUrl: z.string(),
  /** Address that proves the 党政机关 mark; no mark without it. */
  organMarkUrl: z.string(),
  /** Address of the picture of the national emblem, where the site shows one (国徽法 Art. 7). */
  emblem: z.string().nullable(),
  theme: themeSchema,
  state: siteStateSchema,
  /** What readers are told of the closing. */
  announcement: z.string().nullable(),
  closesOn: z.string().nullable(),
});
export type Site = z.infer<typeof siteSchema>;

const hostname = z
  .string()
  .trim()
  .toLowerCase()
  .max(120)
  .regex(
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/,
    say('域名只含小写字母、数字、点和短横', 'Letters, digits, dots and hyphens only'),
  );
const address = z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default('');

const particulars = {
  name: requiredText('网站名称', 'site name', 60),
  nameEn: optionalText(120),
  domain: z
    .string()
    .trim()
    .regex(/^[a-z0-9.-]+$/i, say('域名只含字母、数字、点和短横', 'Letters, digits, dots and hyphens only')),
  siteIdCode: z
    .string()
    .trim()
    .regex(
      /^(\d{10}|bm\d{8})$/,
      say('网站标识码为 10 位数字，或 bm 加 8 位数字', 'Ten digits, or bm with eight digits'),
    ),
  sponsor: requiredText('主办单位', 'sponsor', 60),
  organiser: optionalText(60),
  contact: optionalText(120),
  icpFiling: optionalText(60),
  policeFiling: optionalText(60),
  errorReportUrl: address,
  organMarkUrl: address,
  hostnames: z.array(hostname).max(5, say('最多五个域名', 'At most five names')).optional(),
  theme: themeSchema.optional(),
};

/** Without an id: the city's portal. */
export const updateSiteInput = z.object({ id: idSchema.optional(), ...particulars });
export const openSiteInput = z.object({
  agencyId: idSchema,
  slug: z
    .string()
    .trim()
    .regex(
      /^[a-z][a-z0-9-]{1,30}$/,
      say(
        '地址名以小写字母开头，只含小写字母、数字和短横，2 至 31 个字符',
        'Letters, digits, hyphens; 2 to 31',
      ),
    ),
  ...particulars,
});
export const announceClosingInput = z.object({
  id: idSchema,
  closesOn: z.iso.date(say('请填写真实存在的日期', 'A real date written 2026-03-30')),
  announcement: requiredText('关停公告', 'announcement', 500),
});
export const closeSiteInput = z.object({ id: idSchema });
export const keepSiteOpenInput = z.object({
  id: idSchema,
  reason: requiredText('恢复原因', 'reason', 200),
});
export const siteIdInput = z.object({ id: idSchema });

export const listSitesInput = z.object({
  kind: siteKindSchema.optional(),
  state: siteStateSchema.optional(),
  /** Part of a name, sponsor, identification code or domain. */
  text: z.string().trim().max(100).optional(),
  sort: z.enum(['order', 'name', 'code', 'state']).default('order'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});
export const exportSitesInput = listSitesInput
  .omit({ page: true, pageSize: true })
  .extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') });
export const siteRowSchema = siteSchema.extend({
  agencyName: z.string(),
  /** Where it stands on this server. */
  path: z.string(),
});
export type SiteRow = z.infer<typeof siteRowSchema>;
export const siteListSchema = z.object({
  items: z.array(siteRowSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
});
export type SiteList = z.infer<typeof siteListSchema>;
/** A site for those who look after it. */
export const staffSiteSchema = siteRowSchema.extend({
  openedOn: z.string(),
  announcedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** What the reader may do with it now. */
  may: z.object({
    update: z.boolean(),
    announceClosing: z.boolean(),
    close: z.boolean(),
    keepOpen: z.boolean(),
    setEmblem: z.boolean(),
    columns: z.boolean(),
  }),
});
export type StaffSite = z.infer<typeof staffSiteSchema>;
