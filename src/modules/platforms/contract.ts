import { z } from 'zod';

const labelSchema = z.object({ zh: z.string(), en: z.string() });

/** A column as readers see it. `id` is fixed (`guide`, `art20_01` …) or begins with `own_`. */
export const columnSchema = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  name: labelSchema,
  description: labelSchema,
  /** Page tag `ColumnType`. */
  type: z.string(),
  /** Page tag `ColumnKeywords`. */
  keywords: z.array(z.string()),
  /** Whether documents can be placed in it. */
  takesDocuments: z.boolean(),
  fixed: z.boolean(),
});
export type Column = z.infer<typeof columnSchema>;

export const listColumnsInput = z.object({
  /** The agency whose section it is; the city's whole site without it. */
  agencyId: z.string().optional(),
});
export const columnListSchema = z.object({ columns: z.array(columnSchema) });

/** A schema's own message: Chinese, then English. */
const say = (zh: string, en: string): string => `${zh} / ${en}`;

const text = (zh: string, en: string, max: number) =>
  z
    .string()
    .trim()
    .min(1, say(`请填写${zh}`, `Enter the ${en}`))
    .max(max, say(`${zh}不超过 ${max} 个字`, `The ${en} has at most ${max} characters`));

/** The site as its pages name it (国办发〔2017〕47号: page tags and footer). */
export const siteSchema = z.object({
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
});
export type Site = z.infer<typeof siteSchema>;

const optionalText = (max: number) => z.string().trim().max(max).default('');
export const updateSiteInput = z.object({
  name: text('网站名称', 'site name', 60),
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
  sponsor: text('主办单位', 'sponsor', 60),
  organiser: optionalText(60),
  contact: optionalText(120),
  icpFiling: optionalText(60),
  policeFiling: optionalText(60),
  errorReportUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
});

export const addColumnInput = z.object({
  agencyId: z.string(),
  name: text('栏目名称', 'column name', 30),
  description: text('栏目说明', 'description', 200),
  keywords: z.array(z.string().trim().min(1).max(20)).max(10).default([]),
});
export const changeColumnInput = addColumnInput.omit({ agencyId: true }).extend({ id: z.string() });
export const closeColumnInput = z.object({
  id: z.string(),
  reason: text('关闭原因', 'reason', 200),
});
export const ownColumnSchema = z.object({ id: z.string() });
