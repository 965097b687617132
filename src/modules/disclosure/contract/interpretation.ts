import { z } from 'zod';
import { idSchema, optionalDate, say } from './fields.ts';
import { kindSchema } from './terms.ts';

// 政策解读: its plan, its forms, and when it is released with its document (三同步).

export const interpretationFormSchema = z.enum([
  'text',
  'picture',
  'video',
  'question_answer',
  'press_conference',
]);
export type InterpretationForm = z.infer<typeof interpretationFormSchema>;

export const interpretationRuleSchema = z.object({
  /** Kinds of documents that must be explained; none: nothing is demanded. */
  kinds: z.array(kindSchema),
  /** `together`: released with the document; `within`: at most `days` working days after it. */
  mode: z.enum(['together', 'within']),
  days: z.number().int().min(1).max(20),
});
export type InterpretationRule = z.infer<typeof interpretationRuleSchema>;

const planFields = {
  forms: z.array(interpretationFormSchema).min(1, say('至少选择一种解读形式', 'Choose at least one form')),
  /** 解读提纲: background, aims, tasks, scope, terms, what changes. */
  outline: z
    .string()
    .trim()
    .min(2, say('请填写解读提纲', 'Give the outline'))
    .max(2000, say('解读提纲不超过 2000 个字', 'At most 2000 characters')),
  /** 发布渠道 */
  channels: z.string().trim().max(200).default(''),
  plannedOn: optionalDate.optional(),
  /** 第一解读人: as a rule the head of the department. */
  firstInterpreter: z.string().trim().min(1, say('请填写第一解读人', 'Name the first interpreter')).max(60),
};
export const interpretationPlanSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan'), ...planFields }),
  /** Why none is needed; reviewed with the draft like a plan. */
  z.object({
    kind: z.literal('none'),
    reason: z.string().trim().min(4, say('请说明无需解读的理由', 'Say why none is needed')).max(500),
  }),
]);
export type InterpretationPlan = z.infer<typeof interpretationPlanSchema>;

export const saveInterpretationPlanInput = z.object({
  id: idSchema,
  plan: interpretationPlanSchema.nullable(),
});
export const documentInterpretationInput = z.object({ id: idSchema });
export const changeInterpretationRuleInput = z.object({
  agencyId: idSchema,
  rule: interpretationRuleSchema.nullable(),
});
export const interpretationDutiesInput = z.object({ agencyId: idSchema });

export const interpretingSchema = z.object({
  id: z.string(),
  title: z.string(),
  form: interpretationFormSchema.nullable(),
  /** `waiting`: its review is complete, it is released with the document. */
  state: z.enum(['in_preparation', 'waiting', 'released']),
});
/** Everything about the interpretation of one document, for those who work on it. */
export const documentInterpretationSchema = z.object({
  rule: interpretationRuleSchema,
  /** Whether the rule demands an interpretation of this document. */
  isDemanded: z.boolean(),
  plan: interpretationPlanSchema.nullable(),
  mayChangePlan: z.boolean(),
  interpretations: z.array(interpretingSchema),
  /** The document that this one explains, while it waits for it. */
  waitsFor: z.object({ id: z.string(), title: z.string() }).nullable(),
  /**
   * The document that this one explains, when it will not be published: discarded, determined as not proactive, or taken
   * down. The interpretation waits for it no longer; it is bound to another document or discarded.
   */
  lost: z
    .object({
      id: z.string(),
      /** Null for a document of another agency, which readers do not see now. */
      title: z.string().nullable(),
      why: z.enum(['discarded', 'withheld', 'withdrawn']),
    })
    .nullable(),
  /** Last day for the interpretation of a released document. */
  dueOn: z.string().nullable(),
});
export type DocumentInterpretation = z.infer<typeof documentInterpretationSchema>;

/** Released documents whose interpretation is owed, by the agency's rule. */
export const interpretationDutiesSchema = z.object({
  rule: interpretationRuleSchema,
  duties: z.array(
    z.object({
      documentId: z.string(),
      title: z.string(),
      releasedOn: z.string(),
      dueOn: z.string(),
      isLate: z.boolean(),
    }),
  ),
});
export type InterpretationDuties = z.infer<typeof interpretationDutiesSchema>;
export const savedInterpretationSchema = z.object({ id: z.string() });
