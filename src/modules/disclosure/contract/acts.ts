import { z } from 'zod';
import {
  attributeSchema,
  audienceSchema,
  disclosureTermSchema,
  facetCategorySchema,
  genreSchema,
  groundSchema,
  kindSchema,
  stageSchema,
  targetGroupSchema,
  topicSchema,
  withdrawalReasonSchema,
} from './terms.ts';
import { dateSchema, idSchema, optionalDate, say } from './fields.ts';
import { interpretationFormSchema } from './interpretation.ts';

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
  /** How it explains (解读形式). */
  interpretationForm: interpretationFormSchema.nullable().optional(),
  /** 公开范围 */
  audience: audienceSchema.nullable().optional(),
  /** 公开时限 */
  disclosureTerm: disclosureTermSchema.nullable().optional(),
  /** 服务对象 */
  targetGroups: z.array(targetGroupSchema).max(14).optional(),
  /** 组配分类 */
  facetCategory: facetCategorySchema.nullable().optional(),
};

export const createDraftInput = z.object({ agencyId: idSchema, ...draftFields });
export const saveDraftInput = z.object({
  id: idSchema,
  ...draftFields,
  title: titleSchema.optional(),
  /** `revision` of the draft that was read; refuses (409 `draft_changed`, naming who saved when) if it is no longer that. */
  basedOn: z.coerce.number().int().min(0).optional(),
});
export const documentIdInput = z.object({ id: idSchema });
export const startEditionInput = z.object({ id: idSchema, changedOn: optionalDate.optional() });
export const withdrawInput = z.object({
  id: idSchema,
  reason: withdrawalReasonSchema,
  /** For the record, not published. */
  note: z
    .string()
    .trim()
    .min(2, say('请说明撤下的具体情况（不对外公布）', 'Explain for the record (not published)'))
    .max(500),
  /** Shown to readers with the reason. */
  publicNotice: z.string().trim().max(300, say('公告不超过 300 个字', 'At most 300 characters')).optional(),
  /** Where readers find it now: a document, or a path of this site beginning with a slash. */
  movedTo: z
    .union([
      z.object({ documentId: idSchema }),
      z.object({
        path: z
          .string()
          .trim()
          .max(500)
          .regex(
            /^\/(?![/\\])[^\p{Cc}\p{Zl}\p{Zp}]*$/u,
            say('应为以 / 开头的本站地址，中间不换行', 'A path of this site, beginning with /, on one line'),
          ),
      }),
    ])
    .optional(),
});
export const repealInput = z.object({
  id: idSchema,
  repealedOn: dateSchema,
  /** The deciding document or decision, shown to readers. */
  basis: z.string().trim().min(2, say('请写明废止依据', 'Name the basis of the repeal')).max(200),
});
export const attachmentInput = z.object({ id: idSchema, label: z.string().trim().max(120).optional() });
export const removeAttachmentInput = z.object({ id: idSchema, fileId: idSchema });

export const savedDocumentSchema = z.object({
  id: z.string(),
  editionNumber: z.number(),
  stage: stageSchema,
  /** Of the draft after a save, to be sent as `basedOn` with the next. */
  revision: z.number().optional(),
});
export const approvedSchema = savedDocumentSchema.extend({
  indexNumber: z.string().nullable(),
  releasedOn: z.string().nullable(),
});
