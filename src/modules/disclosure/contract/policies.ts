import { z } from 'zod';
import { idSchema, pageFields } from './fields.ts';
import { countedSchema, releasedItemSchema } from './public.ts';
import { topicSchema, validitySchema } from './terms.ts';

/** Rules and normative documents: what a policy library holds (《条例》第二十条第一项). */
export const policyKindSchema = z.enum(['government_rules', 'normative_document']);

const filters = {
  /** A piece of the title, or of the document number. */
  q: z.string().trim().max(100).optional(),
  kind: policyKindSchema.optional(),
  agencyId: idSchema.optional(),
  topic: topicSchema.optional(),
  /** Year of release. */
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  /** As of today. */
  validity: validitySchema.optional(),
  sort: z.enum(['released', 'signed', 'effective', 'title']).default('released'),
};
export const listPoliciesInput = z.object({ ...filters, ...pageFields });
export const policyItemSchema = releasedItemSchema.extend({
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  repealedOn: z.string().nullable(),
});
export type PolicyItem = z.infer<typeof policyItemSchema>;
export const policyListSchema = z.object({
  items: z.array(policyItemSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Counts by value, each under the filters of the others. */
  facets: z.object({
    validities: z.array(countedSchema),
    kinds: z.array(countedSchema),
    agencies: z.array(countedSchema),
    topics: z.array(countedSchema),
    years: z.array(countedSchema),
  }),
});
export type PolicyList = z.infer<typeof policyListSchema>;
