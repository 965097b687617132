import { z } from 'zod';
import { dateSchema, idSchema, say } from './fields.ts';
import { validitySchema } from './terms.ts';

export const relationTypeSchema = z.enum(['amends', 'repeals', 'replaces', 'implements', 'forwards']);
/** The same seen from the other document. */
export const relationViewSchema = z.enum([
  ...relationTypeSchema.options,
  'amended_by',
  'repealed_by',
  'replaced_by',
  'implemented_by',
  'forwarded_by',
]);
export type RelationView = z.infer<typeof relationViewSchema>;

/** Relates a document to another of the house, or to one outside by its title and number. */
export const relateInput = z.object({
  id: idSchema,
  type: relationTypeSchema,
  targetId: idSchema.optional(),
  /** A document outside of the house, e.g. 《…》（国办发〔2017〕47号）. */
  targetText: z.string().trim().min(2).max(300).optional(),
  /** For repeals and replaces: the first day on which the other no longer holds. Without it the day it takes effect. */
  effectiveOn: dateSchema.optional(),
  note: z.string().trim().max(300, say('说明不超过 300 个字', 'At most 300 characters')).optional(),
});
export const removeRelationInput = z.object({ id: idSchema, relationId: idSchema });

const textSchema = z.object({ zh: z.string(), en: z.string() });
export const relationSchema = z.object({
  id: z.string(),
  relation: relationViewSchema,
  label: textSchema,
  /** Null for a document outside of the house (or one the reader may not see). */
  documentId: z.string().nullable(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  note: z.string().nullable(),
  validity: validitySchema.nullable(),
  /** Readers can see the other document. */
  isReleased: z.boolean(),
  /** The repeal has been entered on the other document. */
  applied: z.boolean(),
});
export type Relation = z.infer<typeof relationSchema>;
/** What a public page shows of a relation. */
export const publicRelationSchema = relationSchema.omit({ note: true, isReleased: true, applied: true });

export const chainInput = z.object({ id: idSchema });
/** All documents that hang together by relations, oldest first. */
export const chainSchema = z.object({
  nodes: z.array(
    z.object({
      documentId: z.string(),
      title: z.string(),
      documentNumber: z.string().nullable(),
      signedOn: z.string().nullable(),
      validity: validitySchema.nullable(),
      isReleased: z.boolean(),
      isThis: z.boolean(),
    }),
  ),
  edges: z.array(
    z.object({
      fromId: z.string(),
      toId: z.string(),
      type: relationTypeSchema,
      label: textSchema,
      effectiveOn: z.string().nullable(),
    }),
  ),
});
export type Chain = z.infer<typeof chainSchema>;
