import { z } from 'zod';
import { both, idSchema, say } from './fields.ts';

// The basic publication scheme (主动公开基本目录): what an agency has to publish, item by item, and where it stands.

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, say(`不超过 ${max} 个字`, `At most ${max} characters`));

/** When an item is to be published: the words of the table, and what a machine can reckon with. */
export const timeLimitKindSchema = z.enum(['working_days', 'days', 'realtime', 'long_term', 'other']);
export const updateCycleSchema = z.enum(['none', 'monthly', 'quarterly', 'yearly']);
export const schemeModeSchema = z.enum(['proactive', 'on_request']);
export const schemeAudienceSchema = z.enum(['everyone', 'group']);
export const schemeChannelSchema = z.enum([
  'website',
  'gazette',
  'press_conference',
  'press',
  'broadcast',
  'official_account',
  'screen',
  'notice_board',
  'reading_place',
  'service_hall',
  'delivery',
  'other',
]);
export type SchemeChannel = z.infer<typeof schemeChannelSchema>;

const fields = {
  level1: text(80).min(1, say('请填写一级事项', 'Enter the first level')),
  level2: text(120),
  level3: text(120),
  /** 公开内容（要素） */
  content: text(1000).min(1, say('请填写公开内容', 'Enter what is published')),
  /** 公开主体 */
  body: text(200).min(1, say('请填写公开主体', 'Enter who publishes')),
  /** 公开时限 as the table prints it; empty: made from kind and days. */
  timeLimit: text(200),
  timeLimitKind: timeLimitKindSchema,
  timeLimitDays: z
    .number(say('天数应为 1 到 366 的整数', 'A whole number from 1 to 366'))
    .int(say('天数应为整数', 'A whole number'))
    .min(1, say('天数至少为 1', 'At least 1'))
    .max(366, say('天数不超过 366', 'At most 366'))
    .nullable(),
  cycle: updateCycleSchema,
  channels: z
    .array(schemeChannelSchema)
    .min(1, say('请至少选择一种公开渠道', 'Choose at least one channel'))
    .max(12),
  channelNote: text(200),
  /** 公开依据 */
  basis: text(1000).min(1, say('请填写公开依据', 'Enter the legal basis')),
  audience: schemeAudienceSchema,
  audienceNote: text(200),
  mode: schemeModeSchema,
  /** Item of Art. 20 or 21 it belongs to: the id of its column. */
  statutoryItem: z.string().min(1, say('请选择对应的法定公开事项', 'Choose the statutory item')).max(40),
};
/** The fields of an item as staff type them. Levels two and three may be left out. */
export const schemeFieldsSchema = z.object({
  ...fields,
  level2: fields.level2.default(''),
  level3: fields.level3.default(''),
  timeLimit: fields.timeLimit.default(''),
  timeLimitDays: fields.timeLimitDays.default(null),
  cycle: fields.cycle.default('none'),
  channelNote: fields.channelNote.default(''),
  audience: fields.audience.default('everyone'),
  audienceNote: fields.audienceNote.default(''),
  mode: fields.mode.default('proactive'),
});
export type SchemeFields = z.output<typeof schemeFieldsSchema>;

export const addSchemeItemInput = schemeFieldsSchema.extend({
  agencyId: idSchema,
  /** The item it stands after; at the end without it. */
  afterId: idSchema.optional(),
});
/** Only what is given changes; `version` is what the person saw, so that nobody writes over another's change. */
export const changeSchemeItemInput = z
  .object(fields)
  .partial()
  .extend({ id: idSchema, version: z.coerce.number().int().min(1) });
export const removeSchemeItemInput = z.object({
  id: idSchema,
  reason: text(200).min(1, say('请填写取消该事项的原因', 'Say why the item is removed')),
});
/** All items of the agency in their new order. */
export const orderSchemeInput = z.object({ agencyId: idSchema, ids: z.array(idSchema).min(1).max(2000) });
export const startSchemeInput = z.object({ agencyId: idSchema });
export const savedSchemeItemSchema = z.object({ id: z.string(), version: z.number() });
export const startedSchemeSchema = z.object({ added: z.number() });

export const schemeItemIdInput = z.object({ id: idSchema });
export const linkSchemeInput = z.object({ id: idSchema, documentIds: z.array(idSchema).min(1).max(500) });
export const linkedSchemeSchema = z.object({ changed: z.number() });
/** Sets the items of one document (while drafting, or later); an empty list takes it out of the scheme. */
export const setDocumentItemsInput = z.object({ documentId: idSchema, itemIds: z.array(idSchema).max(20) });
export const documentItemsInput = z.object({ documentId: idSchema });

export const schemeStateSchema = z.enum(['published', 'overdue', 'empty', 'on_request']);
export type SchemeState = z.infer<typeof schemeStateSchema>;
export const schemeStatusSchema = z.object({
  state: schemeStateSchema,
  /** Why it is overdue: nothing in the cycle, a linked draft past its limit, or nothing ever. */
  why: z.enum(['cycle_missed', 'document_late', 'never_published']).nullable(),
  /** Last day on which it would have been in time. */
  dueOn: z.string().nullable(),
  /** The draft that is late. */
  lateDocument: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The day by which the current cycle wants something. */
  nextDueOn: z.string().nullable(),
  documents: z.number(),
  drafts: z.number(),
  lastReleasedOn: z.string().nullable(),
});
export type SchemeStatus = z.infer<typeof schemeStatusSchema>;

export const schemeItemSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  position: z.number(),
  version: z.number(),
  ...fields,
  statutoryItemName: both,
  /** 公开时限 as it reads. */
  timeLimitText: z.string(),
  addedOn: z.string(),
  status: schemeStatusSchema,
});
export type SchemeItem = z.infer<typeof schemeItemSchema>;

const schemeFilters = {
  agencyId: idSchema,
  state: schemeStateSchema.optional(),
  statutoryItem: z.string().max(40).optional(),
  cycle: updateCycleSchema.optional(),
  mode: schemeModeSchema.optional(),
  text: z.string().trim().max(100).optional(),
};
export const listSchemeInput = z.object({
  ...schemeFilters,
  sort: z.enum(['position', 'state', 'released', 'documents']).default('position'),
  direction: z.enum(['asc', 'desc']).default('asc'),
});
export const exportSchemeInput = listSchemeInput.extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') });
export const schemeSchema = z.object({
  items: z.array(schemeItemSchema),
  /** Items of the agency by state, whatever the filters. */
  byState: z.record(z.string(), z.number()),
  total: z.number(),
  mayEdit: z.boolean(),
});
export type Scheme = z.infer<typeof schemeSchema>;

export const schemeDocumentSchema = z.object({
  id: z.string(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  signedOn: z.string().nullable(),
  releasedOn: z.string().nullable(),
  state: z.enum(['released', 'draft', 'withdrawn']),
  dueOn: z.string().nullable(),
  inTime: z.boolean().nullable(),
});
export const schemeItemDetailSchema = z.object({
  item: schemeItemSchema,
  documents: z.array(schemeDocumentSchema),
  /** Documents that may belong to it: same statutory item, words in common. */
  suggested: z.array(
    z.object({ id: z.string(), title: z.string(), releasedOn: z.string(), score: z.number() }),
  ),
  /** Every version, newest first. */
  history: z.array(
    z.object({
      at: z.string(),
      by: z.string(),
      kind: z.string(),
      label: both,
      /** Names of the fields that changed, with what stood before. */
      changes: z.array(z.object({ field: both, before: z.string(), after: z.string() })),
      reason: z.string().nullable(),
    }),
  ),
});
export type SchemeItemDetail = z.infer<typeof schemeItemDetailSchema>;

/** For the editor of a document: the items it stands under, and those it may belong to. */
export const documentItemsSchema = z.object({
  chosen: z.array(z.object({ id: z.string(), path: z.string() })),
  suggested: z.array(z.object({ id: z.string(), path: z.string(), score: z.number() })),
  all: z.array(z.object({ id: z.string(), path: z.string(), statutoryItem: z.string() })),
});
export type DocumentItems = z.infer<typeof documentItemsSchema>;

/** Many agencies at a glance: what stands in each statutory item of each agency. */
export const schemeMatrixInput = z.object({ agencyId: idSchema });
export const exportSchemeMatrixInput = schemeMatrixInput.extend({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});
export const schemeCellSchema = z.object({
  items: z.number(),
  published: z.number(),
  overdue: z.number(),
  empty: z.number(),
  onRequest: z.number(),
  documents: z.number(),
  lastReleasedOn: z.string().nullable(),
});
export const schemeMatrixSchema = z.object({
  statutoryItems: z.array(z.object({ id: z.string(), name: both })),
  agencies: z.array(
    z.object({
      agencyId: z.string(),
      name: z.string(),
      total: schemeCellSchema,
      /** By statutory item. */
      cells: z.record(z.string(), schemeCellSchema),
    }),
  ),
});
export type SchemeMatrix = z.infer<typeof schemeMatrixSchema>;

/** A table from a file. A dry run unless `apply`; nothing is taken unless every row can be. */
export const importSchemeInput = z.object({
  agencyId: idSchema,
  /** `append`: below what is there; `replace`: everything there is removed first. */
  how: z.enum(['append', 'replace']).default('append'),
  apply: z.union([z.boolean(), z.stringbool()]).default(false),
});
export const importedRowSchema = z.object({
  /** Line of the file, 1 = first. */
  line: z.number(),
  path: z.string(),
  outcome: z.enum(['new', 'same', 'changed', 'refused']),
  problems: z.array(both.extend({ column: z.string().nullable() })),
  /** How words of the file were understood, where that is not the word itself. */
  understood: z.array(both),
});
export const importedSchemeSchema = z.object({
  rows: z.array(importedRowSchema),
  counts: z.object({ new: z.number(), same: z.number(), changed: z.number(), refused: z.number() }),
  /** Items that a replacing import removes. */
  removed: z.array(z.string()),
  applied: z.boolean(),
});
export type ImportedScheme = z.infer<typeof importedSchemeSchema>;

/** What everybody may see of the scheme of an agency. */
export const publicSchemeInput = z.object({ agencyId: idSchema });
export const publicSchemeSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      level1: z.string(),
      level2: z.string(),
      level3: z.string(),
      content: z.string(),
      body: z.string(),
      timeLimitText: z.string(),
      cycle: updateCycleSchema,
      channels: z.array(schemeChannelSchema),
      channelNote: z.string(),
      basis: z.string(),
      audience: schemeAudienceSchema,
      audienceNote: z.string(),
      mode: schemeModeSchema,
      statutoryItem: z.string(),
      documents: z.number(),
      lastReleasedOn: z.string().nullable(),
      newest: z.array(z.object({ id: z.string(), title: z.string(), releasedOn: z.string() })),
    }),
  ),
  /** Last day on which the table itself was changed. */
  changedOn: z.string().nullable(),
});
export type PublicScheme = z.infer<typeof publicSchemeSchema>;
