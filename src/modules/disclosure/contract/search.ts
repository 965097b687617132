import { z } from 'zod';
import { dateSchema, idSchema, pageFields, say } from './fields.ts';
import { countedSchema, filterFields, releasedItemSchema } from './public.ts';

/** What a search may be narrowed by; lists of documents know the same filters. */
const searchFields = {
  /**
   * Words, “exact phrases” in quotation marks, document or index numbers in any brackets; simplified or traditional.
   */
  q: z
    .string()
    .trim()
    .min(1, say('请输入要查找的内容', 'Enter what to look for'))
    .max(100, say('查找内容不超过 100 个字', 'At most 100 characters')),
  ...filterFields,
  /** Where the words must stand. */
  scope: z.enum(['all', 'title']).default('all'),
  /** Day of release, first and last. */
  releasedFrom: dateSchema.optional(),
  releasedTo: dateSchema.optional(),
  /** `date` puts the newest first; by relevance otherwise. */
  sort: z.enum(['relevance', 'date']).default('relevance'),
};
export const searchInput = z.object({
  ...searchFields,
  /** Only what stands on this agency's own site, its releases and what it carries for others. */
  siteAgencyId: idSchema.optional(),
  ...pageFields,
});
export const exportSearchInput = z.object(searchFields);
/** As many hits as an export of a search holds. */
export const MOST_EXPORTED_HITS = 1000;

/** A text in pieces; pieces that match are marked. */
export const markedTextSchema = z.array(z.object({ text: z.string(), hit: z.boolean() }));
/** An attachment whose text holds what was looked for. */
export const attachmentHitSchema = z.object({
  fileId: z.string(),
  name: z.string(),
  excerptMarks: markedTextSchema,
});
export const searchItemSchema = releasedItemSchema.extend({
  titleMarks: markedTextSchema,
  excerptMarks: markedTextSchema,
  attachments: z.array(attachmentHitSchema),
});
export type SearchItem = z.infer<typeof searchItemSchema>;

/** What was given up because nothing matches whole. */
export const relaxationSchema = z.object({
  /**
   * `some_words`: the words in `kept` must all be there, those in `dropped` stand in no document; `any_word`: documents
   * with any of `kept`; `pieces`: titles with pieces of what was asked.
   */
  kind: z.enum(['some_words', 'any_word', 'pieces']),
  kept: z.array(z.string()),
  dropped: z.array(z.string()),
});
export type Relaxation = z.infer<typeof relaxationSchema>;

export const searchResultSchema = z.object({
  query: z.string(),
  /** No document matches whole; `relaxation` says what these match. */
  relaxed: z.boolean(),
  relaxation: relaxationSchema.nullable(),
  /** Likely meant: queries of known words near the one given, each of which finds something. */
  corrections: z.array(z.object({ query: z.string(), total: z.number() })),
  /**
   * With an exact phrase: how many of the most promising documents were compared letter by letter, when not all that
   * hold its words; else null.
   */
  comparedOnly: z.number().nullable(),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  items: z.array(searchItemSchema),
  /** Exact counts of the hits; each facet under the filters of the others. */
  facets: z.object({
    agencies: z.array(countedSchema),
    columns: z.array(countedSchema),
    kinds: z.array(countedSchema),
    years: z.array(countedSchema),
    topics: z.array(countedSchema),
    genres: z.array(countedSchema),
    validities: z.array(countedSchema),
    channels: z.array(countedSchema),
  }),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
export const exportedSearchSchema = z.object({
  query: z.string(),
  total: z.number(),
  items: z.array(releasedItemSchema),
});
export type ExportedSearch = z.infer<typeof exportedSearchSchema>;
