import { z } from 'zod';
import { idSchema, labelSchema, requiredText, say } from './fields.ts';

/** Types of columns; the Chinese word is what the page tag `ColumnType` says (国办发〔2017〕47号). */
export const COLUMN_TYPES = {
  overview: { zh: '概况信息', en: 'Overview' },
  policy: { zh: '政策文件', en: 'Policy documents' },
  plans: { zh: '规划计划', en: 'Plans' },
  statistics: { zh: '统计信息', en: 'Statistics' },
  services: { zh: '办事服务', en: 'Services' },
  enforcement: { zh: '行政执法', en: 'Enforcement' },
  finance: { zh: '财政信息', en: 'Finance' },
  livelihood: { zh: '民生信息', en: 'Livelihood' },
  projects: { zh: '重大项目', en: 'Projects' },
  inspection: { zh: '监督检查', en: 'Inspection' },
  personnel: { zh: '人事信息', en: 'Personnel' },
  other: { zh: '其他信息', en: 'Other' },
} as const;
export type ColumnType = keyof typeof COLUMN_TYPES;
const typeSchema = z.enum(Object.keys(COLUMN_TYPES) as [ColumnType, ...ColumnType[]]);

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

const ownFields = {
  name: requiredText('栏目名称', 'column name', 30),
  description: requiredText('栏目说明', 'description', 200),
  keywords: z
    .array(z.string().trim().min(1).max(20))
    .max(10, say('关键词最多十个', 'At most ten key words'))
    .default([]),
  /** Page tag `ColumnType`; that of the column above without it. */
  type: typeSchema.optional(),
};
export const addColumnInput = z.object({
  agencyId: idSchema,
  ...ownFields,
  /** The column it stands in: the statutory content itself, or one of its items (third level). */
  parentId: idSchema.default('statutory_content'),
});
export const changeColumnInput = z.object({ id: idSchema, ...ownFields });
/** The own columns below one column, in the order they shall have. */
export const orderColumnsInput = z.object({
  agencyId: idSchema,
  parentId: idSchema.default('statutory_content'),
  ids: z.array(idSchema).min(1).max(200),
});
export const closeColumnInput = z.object({
  id: idSchema,
  reason: requiredText('关闭原因', 'reason', 200),
  /** Where its documents go, and its address leads from then on; without it the column must be empty. */
  mergeInto: idSchema.optional(),
});
export const ownColumnSchema = z.object({ id: z.string() });
