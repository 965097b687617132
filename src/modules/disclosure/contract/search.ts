import { z } from 'zod';
import { pageFields, say } from './fields.ts';
import { countedSchema, filterFields, releasedItemSchema } from './public.ts';

export const searchInput = z.object({
  q: z
    .string()
    .trim()
    .min(1, say('请输入要查找的内容', 'Enter what to look for'))
    .max(100, say('查找内容不超过 100 个字', 'At most 100 characters')),
  ...filterFields,
  /** `date` puts the newest first; by relevance otherwise. */
  sort: z.enum(['relevance', 'date']).default('relevance'),
  ...pageFields,
});
/** A text in pieces; pieces that match are marked. */
export const markedTextSchema = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export const searchResultSchema = z.object({
  query: z.string(),
  /** No document holds every word; these hold some. */
  relaxed: z.boolean(),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  items: z.array(releasedItemSchema.extend({ titleMarks: markedTextSchema, excerptMarks: markedTextSchema })),
  /** Counts of the hits; each facet under the filters of the others. */
  facets: z.object({
    agencies: z.array(countedSchema),
    columns: z.array(countedSchema),
    kinds: z.array(countedSchema),
    years: z.array(countedSchema),
  }),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
