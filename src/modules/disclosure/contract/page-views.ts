import { z } from 'zod';
import { both } from './fields.ts';

/** How often pages were asked for; nothing about who asked is known. */
export const pageViewListSchema = z.object({
  items: z.array(
    z.object({
      page: z.string(),
      /** The document the page shows. */
      documentId: z.string().nullable(),
      /** The document's title, or what the page is called. */
      name: both,
      documentNumber: z.string().nullable(),
      releasedOn: z.string().nullable(),
      views: z.number(),
    }),
  ),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  views: z.number(),
  byDay: z.array(z.object({ day: z.string(), views: z.number() })),
});
export type PageViewList = z.infer<typeof pageViewListSchema>;
export const documentViewsSchema = z.object({ views: z.number() });
