import { z } from 'zod';
import { findingSeveritySchema } from './checks.ts';
import { idSchema, pageFields, say } from './fields.ts';

// The editable list of wrong and sensitive words, and the settings of the checks.

const wordText = z
  .string()
  .trim()
  .min(1, say('请填写错误用语', 'Enter the wrong wording'))
  .max(60, say('不超过 60 个字', 'At most 60 characters'));
export const wordFields = {
  wrong: wordText,
  /** What should stand instead; empty when there is no single right wording. */
  suggestion: z.string().trim().max(60).default(''),
  severity: findingSeveritySchema.default('warning'),
  /** Why, as the editor reads it. */
  why: z.string().trim().max(200).default(''),
};
export const checkedWordSchema = z.object({
  id: z.string(),
  /** Null: of the whole house. */
  agencyId: z.string().nullable(),
  wrong: z.string(),
  suggestion: z.string(),
  severity: findingSeveritySchema,
  why: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  editable: z.boolean(),
});
export type CheckedWord = z.infer<typeof checkedWordSchema>;
export const listWordsInput = z.object({
  /** The agency whose own list is shown with the house's. */
  agencyId: idSchema,
  q: z.string().trim().max(60).optional(),
  severity: findingSeveritySchema.optional(),
  scope: z.enum(['all', 'house', 'agency']).default('all'),
  sort: z.enum(['wrong', 'severity', 'updated']).default('wrong'),
  ...pageFields,
});
export const wordListSchema = z.object({
  items: z.array(checkedWordSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  mayEditHouse: z.boolean(),
  mayEditAgency: z.boolean(),
});
export type WordList = z.infer<typeof wordListSchema>;
/** `house: true` writes the list of the whole house (staff of the agency that runs it). */
const ownerFields = { agencyId: idSchema, house: z.boolean().default(false) };
export const addWordInput = z.object({ ...ownerFields, ...wordFields });
export const changeWordInput = z.object({ wordId: idSchema, ...wordFields });
export const wordIdInput = z.object({ wordId: idSchema });
/** A CSV (multipart field `file`) with the columns of the export; all rows or none. */
export const importWordsInput = z.object({
  agencyId: idSchema,
  house: z.stringbool().or(z.boolean()).default(false),
  dryRun: z.stringbool().or(z.boolean()).default(true),
});
export const importedWordsSchema = z.object({
  rows: z.array(
    z.object({
      row: z.number(),
      wrong: z.string(),
      outcome: z.enum(['new', 'changed', 'same', 'refused']),
      problem: z.object({ zh: z.string(), en: z.string() }).nullable(),
    }),
  ),
  added: z.number(),
  changed: z.number(),
  refused: z.number(),
  imported: z.boolean(),
});
export type ImportedWords = z.infer<typeof importedWordsSchema>;
/** `example`: a file of invented rows that shows what an import reads. */
export const exportWordsInput = z.object({
  agencyId: idSchema,
  example: z.stringbool().or(z.boolean()).default(false),
});

export const checkSettingsSchema = z.object({
  /** Addresses outside are asked whether they answer (off by default). */
  externalLinks: z.boolean(),
  /** Telephone numbers that may stand in public: offices, hotlines. */
  allowedPhones: z.array(z.string()),
  /** Domains of the house besides .gov.cn; e-mail addresses there are no personal data. */
  officialDomains: z.array(z.string()),
});
export type CheckSettings = z.infer<typeof checkSettingsSchema>;
export const checkSettingsInput = z.object({ agencyId: idSchema });
export const saveCheckSettingsInput = z.object({
  agencyId: idSchema,
  externalLinks: z.boolean(),
  allowedPhones: z
    .array(
      z
        .string()
        .trim()
        .regex(
          /^[\d\-+() （）\p{Script=Han}]{3,30}$/u,
          say('电话号码只写数字和横线', 'Digits and hyphens only'),
        ),
    )
    .max(500),
  officialDomains: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, say('域名写作 example.gov.cn 的形式', 'Like example.gov.cn')),
    )
    .max(100),
});
