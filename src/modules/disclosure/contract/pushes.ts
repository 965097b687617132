import { z } from 'zod';
import { newestSchema, publicCountsSchema } from './home.ts';
import { filterFields } from './public.ts';
import { kindSchema } from './terms.ts';
import { idSchema, pageFields, say } from './fields.ts';

/**
 * A push asks another site to carry a document. `waiting` for the receiving site; `accepted`: listed there as long as
 * the document is released and not repealed; `refused`; `ended` by the receiving site; `recalled` by the asking agency.
 */
export const pushStateSchema = z.enum(['waiting', 'accepted', 'refused', 'ended', 'recalled']);
export type PushState = z.infer<typeof pushStateSchema>;

const reason = (zh: string, en: string) =>
  z
    .string()
    .trim()
    .min(2, say(`请写明${zh}`, `Give the ${en}`))
    .max(300, say(`${zh}不超过 300 个字`, 'At most 300 characters'));

export const askPushInput = z.object({
  documentId: idSchema,
  siteId: idSchema,
  /** A column of the receiving site. */
  columnId: idSchema,
  note: z.string().trim().max(300, say('推送说明不超过 300 个字', 'At most 300 characters')).default(''),
});
export const acceptPushInput = z.object({
  id: idSchema,
  /** Another column than the one asked for. */
  columnId: idSchema.optional(),
  note: z.string().trim().max(300).default(''),
});
export const refusePushInput = z.object({ id: idSchema, reason: reason('不采用的理由', 'reason') });
export const endPushInput = z.object({ id: idSchema, reason: reason('停止转载的理由', 'reason') });
export const recallPushInput = z.object({ id: idSchema, reason: reason('撤回推送的理由', 'reason') });

export const listPushesInput = z.object({
  agencyId: idSchema,
  /** `incoming`: asked of the agency's site; `outgoing`: asked by the agency. */
  side: z.enum(['incoming', 'outgoing']),
  state: pushStateSchema.optional(),
  siteId: idSchema.optional(),
  documentId: idSchema.optional(),
  /** The other agency. */
  otherAgencyId: idSchema.optional(),
  /** Part of a title or a number. */
  text: z.string().trim().max(100).optional(),
  sort: z.enum(['asked', 'decided', 'state']).default('asked'),
  direction: z.enum(['asc', 'desc']).default('desc'),
  ...pageFields,
});
export const exportPushesInput = listPushesInput
  .omit({ page: true, pageSize: true })
  .extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') });

export const pushRowSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  /** Null for the receiving side once the document has been taken down: the title may be what had to go. */
  title: z.string().nullable(),
  kind: kindSchema.nullable(),
  documentNumber: z.string().nullable(),
  releasedOn: z.string().nullable(),
  /** How the document stands now. */
  documentState: z.enum(['released', 'withdrawn', 'repealed']),
  sourceAgencyId: z.string(),
  sourceAgencyName: z.string(),
  siteId: z.string(),
  siteName: z.string(),
  receivingAgencyId: z.string(),
  askedColumnId: z.string(),
  askedColumnName: z.string(),
  /** The column it was accepted for. */
  columnId: z.string().nullable(),
  columnName: z.string().nullable(),
  note: z.string(),
  state: pushStateSchema,
  /** Readers of the receiving site find it now. */
  isShown: z.boolean(),
  askedOn: z.string(),
  askedByName: z.string(),
  decidedOn: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decisionNote: z.string().nullable(),
  endedOn: z.string().nullable(),
  endReason: z.string().nullable(),
  /** What the reader may do with it now. */
  may: z.object({ decide: z.boolean(), end: z.boolean(), recall: z.boolean() }),
});
export type PushRow = z.infer<typeof pushRowSchema>;
export const pushListSchema = z.object({
  items: z.array(pushRowSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Of this side by state, whatever the filters. */
  byState: z.record(z.string(), z.number()),
});
export type PushList = z.infer<typeof pushListSchema>;
export const pushedSchema = z.object({ id: z.string(), state: pushStateSchema });

/** What stands on an agency's own site: its own releases and what it carries for others. */
const siteFilters = {
  ...filterFields,
  /** The agency whose site it is. */
  agencyId: idSchema,
};
export const listOnSiteInput = z.object({
  ...siteFilters,
  /** `all` for the portal's column: what every agency has placed there, with what the portal carries. */
  of: z.enum(['agency', 'all']).default('agency'),
  ...pageFields,
});
export const siteOverviewInput = z.object({
  agencyId: idSchema,
  perKind: z.coerce.number().int().min(1).max(20).default(5),
});
export const siteOverviewSchema = z.object({ newest: newestSchema, counts: publicCountsSchema });
export type SiteOverview = z.infer<typeof siteOverviewSchema>;
export const placeOnSiteInput = z.object({ agencyId: idSchema, documentId: idSchema });
export const placeOnSiteSchema = z.object({
  /** `own`: released by the agency; `carried`: pushed to it and accepted; null: not on this site. */
  as: z.enum(['own', 'carried']).nullable(),
  /** Columns of the site it stands in. */
  columns: z.array(z.string()),
});
export type PlaceOnSite = z.infer<typeof placeOnSiteSchema>;
export const siteColumnUseSchema = z.object({
  columns: z.array(
    z.object({
      columnId: z.string(),
      own: z.number(),
      carried: z.number(),
      lastReleasedOn: z.string().nullable(),
    }),
  ),
});
export const siteColumnUseInput = z.object({ agencyId: idSchema });
