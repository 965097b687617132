import { z } from 'zod';
import { interpretationFormSchema } from './interpretation.ts';
import { publicRelationSchema } from './relations.ts';
import {
  audienceSchema,
  disclosureTermSchema,
  facetCategorySchema,
  genreSchema,
  kindSchema,
  targetGroupSchema,
  topicSchema,
  validitySchema,
  withdrawalReasonSchema,
} from './terms.ts';
import { fileSchema, idSchema, pageFields } from './fields.ts';

export const releasedItemSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  /** 发文机关 */
  issuer: z.string(),
  title: z.string(),
  summary: z.string(),
  kind: kindSchema,
  indexNumber: z.string(),
  documentNumber: z.string().nullable(),
  signedOn: z.string().nullable(),
  releasedOn: z.string(),
  /** Null for kinds without legal validity. */
  validity: validitySchema.nullable(),
  /** Columns it stands in (the items, not their parents). */
  columns: z.array(z.string()),
});
export type ReleasedItem = z.infer<typeof releasedItemSchema>;

export const filterFields = {
  agencyId: idSchema.optional(),
  columnId: idSchema.optional(),
  kind: kindSchema.optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  topic: topicSchema.optional(),
  genre: genreSchema.optional(),
  /** As of today. */
  validity: validitySchema.optional(),
  /** A channel of release besides the website (`gazette`, …). */
  channel: z.string().min(1).max(40).optional(),
  /** For whom it is written. */
  targetGroup: targetGroupSchema.optional(),
};
export const listReleasedInput = z.object({
  ...filterFields,
  /** By day of release. */
  sort: z.enum(['newest', 'oldest']).default('newest'),
  ...pageFields,
});
export const countedSchema = z.object({ value: z.string(), count: z.number() });
export const releasedListSchema = z.object({
  items: z.array(releasedItemSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Years with documents under the other filters, newest first. */
  years: z.array(countedSchema),
});
export type ReleasedList = z.infer<typeof releasedListSchema>;

const linkSchema = z.object({ id: z.string(), title: z.string(), releasedOn: z.string() });
export const publicDocumentSchema = releasedItemSchema.extend({
  /** Cleaned HTML. */
  body: z.string(),
  genre: genreSchema.nullable(),
  topic: topicSchema.nullable(),
  keywords: z.array(z.string()),
  source: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  repealedOn: z.string().nullable(),
  repealBasis: z.string().nullable(),
  /** It was marked as repealed from a day on by mistake, last; null when it never was, or is repealed now. */
  repealCorrection: z.object({ repealedOn: z.string(), correctedOn: z.string() }).nullable(),
  changedOn: z.string().nullable(),
  /** Instant of release, for the page tag `PubDate`. */
  releasedAt: z.string(),
  editionNumber: z.number(),
  /** When the editions appeared, newest first. */
  history: z.array(z.object({ editionNumber: z.number(), releasedOn: z.string() })),
  files: z.array(fileSchema),
  interprets: linkSchema.nullable(),
  /** How it explains, when it is an interpretation. */
  interpretationForm: interpretationFormSchema.nullable(),
  interpretations: z.array(linkSchema.extend({ form: interpretationFormSchema.nullable() })),
  audience: audienceSchema.nullable(),
  disclosureTerm: disclosureTermSchema.nullable(),
  targetGroups: z.array(targetGroupSchema),
  facetCategory: facetCategorySchema.nullable(),
  /** Amends, is amended by, repeals …; only documents that readers can see, or titles outside of the house. */
  relations: z.array(publicRelationSchema),
  /** Published in an emergency (Art. 6, 20(12)); `approvedOn` once somebody else has approved it. */
  emergency: z.object({ publishedOn: z.string(), approvedOn: z.string().nullable() }).nullable(),
});
export type PublicDocument = z.infer<typeof publicDocumentSchema>;
/** What stands at the address of a document that was taken down. */
export const withdrawnNoticeSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  indexNumber: z.string(),
  releasedOn: z.string(),
  withdrawnOn: z.string(),
  reason: withdrawalReasonSchema,
  reasonLabel: z.object({ zh: z.string(), en: z.string() }),
  publicNotice: z.string().nullable(),
  /** Where its content is found now: the address after all later moves, with the title when it is a document. */
  movedTo: z.object({ path: z.string(), title: z.string().nullable() }).nullable(),
});
export type WithdrawnNotice = z.infer<typeof withdrawnNoticeSchema>;
export const releasedPageSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('released'), document: publicDocumentSchema }),
  z.object({ state: z.literal('withdrawn'), notice: withdrawnNoticeSchema }),
  /** Withdrawn because it was replaced or a duplicate, and moved: the address answers 301 to `to`. */
  z.object({ state: z.literal('moved'), to: z.string(), notice: withdrawnNoticeSchema }),
]);
export type ReleasedPage = z.infer<typeof releasedPageSchema>;
