import { z } from 'zod';

// Shapes of the API, shared with the portal and the back office.

/** A schema's own message: Chinese, then English. */
const say = (zh: string, en: string): string => `${zh} / ${en}`;

export const kindSchema = z.enum([
  'government_rules',
  'normative_document',
  'policy_document',
  'policy_interpretation',
  'plan',
  'statistics',
  'budget',
  'service_information',
  'institution',
  'personnel',
  'public_notice',
  'other',
]);
export const attributeSchema = z.enum(['proactive', 'on_request', 'not_public']);
export const groundSchema = z.enum([
  'state_secret',
  'prohibited_by_law',
  'security_and_stability',
  'trade_secret',
  'personal_privacy',
  'internal_affairs',
  'process_information',
  'enforcement_case_file',
  'not_of_general_interest',
]);
export const withdrawalReasonSchema = z.enum([
  'content_error',
  'personal_privacy',
  'trade_secret',
  'secrecy_review',
  'duplicate',
  'replaced',
  'legal_order',
  'other',
]);
export const genreSchema = z.enum([
  'resolution',
  'decision',
  'order',
  'communique',
  'announcement',
  'public_notice',
  'opinion',
  'notice',
  'circular',
  'report',
  'request_for_instructions',
  'reply',
  'bill',
  'letter',
  'minutes',
  'other',
]);
export const topicSchema = z.enum([
  'organisation',
  'general_affairs',
  'economy_state_assets',
  'finance_audit',
  'land_energy',
  'agriculture_water',
  'industry_transport',
  'commerce_tourism',
  'market_work_safety',
  'construction_environment',
  'science_education',
  'culture_media',
  'health_sport',
  'population_family',
  'labour_personnel',
  'security_justice',
  'civil_affairs_relief',
  'ethnic_religion',
  'foreign_affairs',
  'hong_kong_macao_taiwan',
  'national_defence',
  'other',
]);
export const stageSchema = z.enum(['draft', 'in_review', 'sent_back', 'released', 'withheld', 'withdrawn']);
export const validitySchema = z.enum(['not_yet_effective', 'in_force', 'expired', 'repealed']);

const dateSchema = z.iso.date(
  say('日期应写作 2026-03-30 的形式，且是真实存在的日期', 'A real date written 2026-03-30'),
);
const optionalDate = dateSchema.or(z.literal('').transform(() => null)).nullable();
const idSchema = z.string().min(1).max(80);
const pageFields = {
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
};

// ------------------------------------------------------------------ what editors send

const titleSchema = z
  .string()
  .trim()
  .min(1, say('请填写标题', 'Enter the title'))
  .max(200, say('标题不超过 200 个字', 'The title has at most 200 characters'));

/** Everything an edition says; all but the title may wait until the draft is submitted. */
const draftFields = {
  title: titleSchema,
  summary: z.string().trim().max(500, say('内容概述不超过 500 个字', 'At most 500 characters')).optional(),
  /** HTML; cleaned on receipt. */
  body: z
    .string()
    .max(1_000_000, say('正文过长，请改为附件', 'The text is too long; attach it instead'))
    .optional(),
  kind: kindSchema.optional(),
  genre: genreSchema.nullable().optional(),
  topic: topicSchema.nullable().optional(),
  keywords: z.array(z.string().trim().min(1).max(30)).max(20).optional(),
  /** 发文字号, e.g. 宁政发〔2026〕15号 */
  documentNumber: z.string().trim().max(60).nullable().optional(),
  /** 发文机关 when several issued it; the agency's own name without it. */
  issuer: z.string().trim().max(200).nullable().optional(),
  /** 信息来源 */
  source: z.string().trim().max(100).nullable().optional(),
  /** 成文日期 */
  signedOn: optionalDate.optional(),
  /** The day of the change this edition publishes (Art. 26), for a later edition. */
  changedOn: optionalDate.optional(),
  effectiveOn: optionalDate.optional(),
  /** Last day of validity. */
  expiresOn: optionalDate.optional(),
  columns: z.array(idSchema).max(5, say('最多选择五个栏目', 'At most five columns')).optional(),
  attribute: attributeSchema.optional(),
  withholdingGround: groundSchema.nullable().optional(),
  withholdingReason: z.string().trim().max(500).nullable().optional(),
  /** The document that this one explains (政策解读). */
  interpretsId: idSchema.nullable().optional(),
};

export const createDraftInput = z.object({ agencyId: idSchema, ...draftFields });
export const saveDraftInput = z.object({ id: idSchema, ...draftFields, title: titleSchema.optional() });
export const documentIdInput = z.object({ id: idSchema });
export const startEditionInput = z.object({ id: idSchema, changedOn: optionalDate.optional() });
export const sendBackInput = z.object({
  id: idSchema,
  reason: z
    .string()
    .trim()
    .min(2, say('请写明退回原因', 'Say why it is sent back'))
    .max(500, say('退回原因不超过 500 个字', 'At most 500 characters')),
});
export const approveInput = z.object({
  id: idSchema,
  /** 保密审查意见: on what basis it may (or may not) be published (保守国家秘密法 Art. 35; Regulation Art. 17). */
  secrecyReview: z
    .string()
    .trim()
    .min(4, say('请写明保密审查的依据和意见', 'Give the basis and opinion of the secrecy review'))
    .max(500, say('不超过 500 个字', 'At most 500 characters')),
  /** The number of the edition the reviewer has read; refuses when it is no longer the one waiting. */
  editionNumber: z.coerce.number().int().min(1).optional(),
});
export const withdrawInput = z.object({
  id: idSchema,
  reason: withdrawalReasonSchema,
  /** For the record, not published. */
  note: z
    .string()
    .trim()
    .min(2, say('请说明撤下的具体情况（不对外公布）', 'Explain for the record (not published)'))
    .max(500),
});
export const repealInput = z.object({
  id: idSchema,
  repealedOn: dateSchema,
  /** The deciding document or decision, shown to readers. */
  basis: z.string().trim().min(2, say('请写明废止依据', 'Name the basis of the repeal')).max(200),
});
export const attachmentInput = z.object({ id: idSchema, label: z.string().trim().max(120).optional() });
export const removeAttachmentInput = z.object({ id: idSchema, fileId: idSchema });

// ------------------------------------------------------------------ what staff read

export const sortSchema = z.enum(['updated', 'deadline', 'released', 'signed', 'title']);
export const listDocumentsInput = z.object({
  agencyId: idSchema,
  stage: stageSchema.optional(),
  attribute: attributeSchema.optional(),
  kind: kindSchema.optional(),
  columnId: idSchema.optional(),
  deadline: z.enum(['late', 'due_today', 'open']).optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  /** Part of a title, or a document or index number. */
  text: z.string().trim().max(100).optional(),
  sort: sortSchema.default('updated'),
  direction: z.enum(['asc', 'desc']).default('desc'),
  ...pageFields,
});
export const exportDocumentsInput = listDocumentsInput
  .omit({ page: true, pageSize: true })
  .extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') });

export const deadlineSchema = z.object({
  from: z.string(),
  dueOn: z.string(),
  state: z.enum(['open', 'due_today', 'late', 'released_in_time', 'released_late']),
  daysLeft: z.number().nullable(),
  provisional: z.boolean(),
});
export const documentRowSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  title: z.string(),
  kind: kindSchema,
  attribute: attributeSchema,
  stage: stageSchema,
  /** Readers can see some edition of it now. */
  isReleased: z.boolean(),
  editionNumber: z.number(),
  documentNumber: z.string().nullable(),
  indexNumber: z.string().nullable(),
  columns: z.array(z.string()),
  signedOn: z.string().nullable(),
  releasedOn: z.string().nullable(),
  validity: validitySchema.nullable(),
  deadline: deadlineSchema.nullable(),
  updatedAt: z.string(),
  drafterName: z.string(),
});
export type DocumentRow = z.infer<typeof documentRowSchema>;
export const documentListSchema = z.object({
  items: z.array(documentRowSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Documents of the agency by stage, whatever the filters. */
  byStage: z.record(z.string(), z.number()),
});
export type DocumentList = z.infer<typeof documentListSchema>;

export const fileSchema = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
});
export const editionSchema = z.object({
  id: z.string(),
  number: z.number(),
  reviewState: z.enum(['draft', 'in_review', 'sent_back', 'approved']),
  title: z.string(),
  summary: z.string(),
  body: z.string(),
  kind: kindSchema,
  genre: genreSchema.nullable(),
  topic: topicSchema.nullable(),
  keywords: z.array(z.string()),
  documentNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  source: z.string().nullable(),
  signedOn: z.string().nullable(),
  changedOn: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  columns: z.array(z.string()),
  attribute: attributeSchema,
  withholdingGround: groundSchema.nullable(),
  withholdingReason: z.string().nullable(),
  interpretsId: z.string().nullable(),
  draftedBy: z.object({ id: z.string(), name: z.string() }),
  submittedAt: z.string().nullable(),
  sentBackReason: z.string().nullable(),
  reviewedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  reviewedAt: z.string().nullable(),
  secrecyReview: z.string().nullable(),
  files: z.array(fileSchema),
});
export type Edition = z.infer<typeof editionSchema>;

export const nextStepSchema = z.object({
  /** Name of the use case. */
  action: z.string(),
  label: z.object({ zh: z.string(), en: z.string() }),
  /** What will happen, to be shown under the button. */
  consequence: z.object({ zh: z.string(), en: z.string() }),
  allowed: z.boolean(),
  /** Why not, when it is not allowed. */
  reason: z.object({ zh: z.string(), en: z.string() }).nullable(),
});
export const staffDocumentSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  indexNumber: z.string().nullable(),
  stage: stageSchema,
  isReleased: z.boolean(),
  repealedOn: z.string().nullable(),
  repealBasis: z.string().nullable(),
  validity: validitySchema.nullable(),
  deadline: deadlineSchema.nullable(),
  /** Newest first; the first may be a draft while an earlier one is released. */
  editions: z.array(editionSchema),
  releases: z.array(
    z.object({
      editionNumber: z.number(),
      columns: z.array(z.string()),
      releasedOn: z.string(),
      endedOn: z.string().nullable(),
      endedBy: z.enum(['withdrawn', 'replaced']).nullable(),
      withdrawalReason: withdrawalReasonSchema.nullable(),
      withdrawalNote: z.string().nullable(),
    }),
  ),
  timeline: z.array(
    z.object({
      kind: z.string(),
      text: z.object({ zh: z.string(), en: z.string() }),
      on: z.string(),
      at: z.string(),
      by: z.string(),
    }),
  ),
  nextSteps: z.array(nextStepSchema),
});
export type StaffDocument = z.infer<typeof staffDocumentSchema>;

const labelled = z.object({ value: z.string(), zh: z.string(), en: z.string() });
/** Every choice of the forms with its words. */
export const vocabularySchema = z.object({
  kinds: z.array(labelled),
  attributes: z.array(labelled),
  /** Grounds with the attributes they may justify. */
  grounds: z.array(labelled.extend({ attributes: z.array(attributeSchema) })),
  withdrawalReasons: z.array(labelled),
  genres: z.array(labelled),
  topics: z.array(labelled),
  stages: z.array(labelled),
  validities: z.array(labelled),
  deadlineStates: z.array(labelled),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

export const savedDocumentSchema = z.object({
  id: z.string(),
  editionNumber: z.number(),
  stage: stageSchema,
});
export const approvedSchema = savedDocumentSchema.extend({
  indexNumber: z.string().nullable(),
  releasedOn: z.string().nullable(),
});

// ------------------------------------------------------------------ what everybody reads

export const releasedItemSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  /** 发文机关 */
  issuer: z.string(),
  title: z.string(),
  summary: z.string(),
  kind: kindSchema,
  indexNumber: z.string(),
  documentNumber: z.string().nullable(),
  signedOn: z.string().nullable(),
  releasedOn: z.string(),
  /** Null for kinds without legal validity. */
  validity: validitySchema.nullable(),
  /** Columns it stands in (the items, not their parents). */
  columns: z.array(z.string()),
});
export type ReleasedItem = z.infer<typeof releasedItemSchema>;

const filterFields = {
  agencyId: idSchema.optional(),
  columnId: idSchema.optional(),
  kind: kindSchema.optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
};
export const listReleasedInput = z.object({ ...filterFields, ...pageFields });
export const countedSchema = z.object({ value: z.string(), count: z.number() });
export const releasedListSchema = z.object({
  items: z.array(releasedItemSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Years with documents under the other filters, newest first. */
  years: z.array(countedSchema),
});
export type ReleasedList = z.infer<typeof releasedListSchema>;

const linkSchema = z.object({ id: z.string(), title: z.string(), releasedOn: z.string() });
export const publicDocumentSchema = releasedItemSchema.extend({
  /** Cleaned HTML. */
  body: z.string(),
  genre: genreSchema.nullable(),
  topic: topicSchema.nullable(),
  keywords: z.array(z.string()),
  source: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  repealedOn: z.string().nullable(),
  repealBasis: z.string().nullable(),
  changedOn: z.string().nullable(),
  /** Instant of release, for the page tag `PubDate`. */
  releasedAt: z.string(),
  editionNumber: z.number(),
  /** When the editions appeared, newest first. */
  history: z.array(z.object({ editionNumber: z.number(), releasedOn: z.string() })),
  files: z.array(fileSchema),
  interprets: linkSchema.nullable(),
  interpretations: z.array(linkSchema),
});
export type PublicDocument = z.infer<typeof publicDocumentSchema>;
/** What stands at the address of a document that was taken down. */
export const withdrawnNoticeSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  indexNumber: z.string(),
  releasedOn: z.string(),
  withdrawnOn: z.string(),
  reason: withdrawalReasonSchema,
  reasonLabel: z.object({ zh: z.string(), en: z.string() }),
});
export type WithdrawnNotice = z.infer<typeof withdrawnNoticeSchema>;
export const releasedPageSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('released'), document: publicDocumentSchema }),
  z.object({ state: z.literal('withdrawn'), notice: withdrawnNoticeSchema }),
]);
export type ReleasedPage = z.infer<typeof releasedPageSchema>;

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

export const newestInput = z.object({
  agencyId: idSchema.optional(),
  perKind: z.coerce.number().int().min(1).max(20).default(5),
});
export const newestSchema = z.object({
  latest: z.array(releasedItemSchema),
  byKind: z.array(z.object({ kind: kindSchema, items: z.array(releasedItemSchema) })),
});
export type Newest = z.infer<typeof newestSchema>;

export const publicCountsInput = z.object({
  agencyId: idSchema.optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
});
export const publicCountsSchema = z.object({
  year: z.number(),
  /** Documents readable now. */
  total: z.number(),
  /** Of these, released in the year, and by month (twelve numbers). */
  publishedInYear: z.number(),
  byMonth: z.array(z.number()),
  /** Rules and normative documents in force today. */
  normativeInForce: z.number(),
  /** Documents by column with the newest release, for the catalogue. */
  columns: z.array(z.object({ columnId: z.string(), count: z.number(), lastReleasedOn: z.string() })),
});
export type PublicCounts = z.infer<typeof publicCountsSchema>;
export const publicFileInput = z.object({ fileId: idSchema });
