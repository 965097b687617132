import { z } from 'zod';
import { dateSchema, idSchema, say } from './fields.ts';
import { kindSchema } from './terms.ts';

// 政府公报: issues assembled from released documents (Art. 23), the agency's own and, of a government,
// those of its departments; none of a superior or of a lower government (国办发〔2018〕22号).

export const gazetteStateSchema = z.enum(['draft', 'in_review', 'published']);
export type GazetteState = z.infer<typeof gazetteStateSchema>;

const numberSchema = z.coerce
  .number({ error: say('期号应为数字', 'A number') })
  .int()
  .min(1, say('期号从 1 开始', 'From 1'))
  .max(999);
const yearSchema = z.coerce.number().int().min(1949).max(2200);
const sectionSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, say('请填写分类名称', 'Name the section'))
    .max(30, say('分类名称不超过 30 个字', 'At most 30 characters')),
  documentIds: z.array(idSchema).max(200),
});

export const createGazetteIssueInput = z.object({
  agencyId: idSchema,
  year: yearSchema,
  number: numberSchema,
  issuedOn: dateSchema,
});
export const saveGazetteIssueInput = z.object({
  id: idSchema,
  number: numberSchema.optional(),
  issuedOn: dateSchema.optional(),
  /** 编者按 */
  note: z.string().trim().max(1000).optional(),
  sections: z
    .array(sectionSchema)
    .max(20, say('最多 20 个分类', 'At most 20 sections'))
    .refine(
      (sections) => {
        const ids = sections.flatMap(({ documentIds }) => documentIds);
        return new Set(ids).size === ids.length;
      },
      { message: say('同一份文件在本期中出现了两次', 'A document stands in the issue twice') },
    )
    .refine((sections) => new Set(sections.map(({ name }) => name)).size === sections.length, {
      message: say('分类名称不能重复，请改成不同的名称', 'Two sections bear one name; rename one of them'),
    })
    .optional(),
});
export const gazetteIdInput = z.object({ id: idSchema });
export const sendBackGazetteInput = gazetteIdInput.extend({
  reason: z.string().trim().min(2, say('请写明退回原因', 'Say why it is sent back')).max(500),
});
export const listGazetteInput = z.object({
  agencyId: idSchema,
  year: yearSchema.optional(),
  state: gazetteStateSchema.optional(),
});
export const gazetteCandidatesInput = z.object({
  agencyId: idSchema,
  /** The issue that is being assembled: its own documents are candidates as well. */
  issueId: idSchema.optional(),
  /** Documents of this agency alone. */
  ofAgencyId: idSchema.optional(),
  kind: kindSchema.optional(),
  text: z.string().trim().max(100).default(''),
});
export const publicGazetteInput = z.object({ agencyId: idSchema.optional(), year: yearSchema.optional() });
export const gazetteFileInput = gazetteIdInput.extend({ format: z.enum(['pdf', 'epub']) });

export const gazetteDocumentSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  issuer: z.string(),
  releasedOn: z.string(),
});
export type GazetteDocument = z.infer<typeof gazetteDocumentSchema>;

export const gazetteEntrySchema = gazetteDocumentSchema.extend({
  /**
   * `withdrawn`: no longer public, its text is left out, of another agency's its title too; `replaced`: a newer edition
   * stands at its address.
   */
  standing: z.enum(['released', 'replaced', 'withdrawn']),
});
const headSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  year: z.number(),
  number: z.number(),
  issuedOn: z.string(),
  state: gazetteStateSchema,
  documents: z.number(),
});
export const gazetteIssueSchema = headSchema.extend({
  note: z.string(),
  sentBackReason: z.string().nullable(),
  publishedOn: z.string().nullable(),
  sections: z.array(z.object({ name: z.string(), entries: z.array(gazetteEntrySchema) })),
  /** What the asker may do with it now. */
  steps: z.array(z.enum(['save', 'discard', 'submit', 'send_back', 'publish'])),
  /** Why it may not be published by the asker, when that is all that is in the way. */
  obstacle: z.enum(['own_work', 'nothing_in_it', 'withdrawn_inside', 'dated_in_future']).nullable(),
});
export type GazetteIssue = z.infer<typeof gazetteIssueSchema>;
export const gazetteListSchema = z.object({ issues: z.array(headSchema) });
export type GazetteHead = z.infer<typeof headSchema>;
export const gazetteCandidatesSchema = z.object({
  documents: z.array(gazetteDocumentSchema),
  /** Agencies whose documents may stand in the gazette, its own first. */
  agencies: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type GazetteCandidates = z.infer<typeof gazetteCandidatesSchema>;
export const savedGazetteSchema = z.object({ id: z.string(), state: gazetteStateSchema });

/** An issue as everybody reads it; entries without text carry no title. */
export const publicGazetteIssueSchema = headSchema.omit({ state: true }).extend({
  note: z.string(),
  sections: z.array(
    z.object({
      name: z.string(),
      entries: z.array(
        z.discriminatedUnion('standing', [
          gazetteDocumentSchema.extend({ standing: z.enum(['released', 'replaced']) }),
          z.object({ standing: z.literal('withdrawn') }),
        ]),
      ),
    }),
  ),
});
export type PublicGazetteIssue = z.infer<typeof publicGazetteIssueSchema>;
export const publicGazetteListSchema = z.object({
  issues: z.array(headSchema.omit({ state: true })),
  years: z.array(z.number()),
});
export type PublicGazetteList = z.infer<typeof publicGazetteListSchema>;
