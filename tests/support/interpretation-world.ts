import { runUseCase } from '../../src/kernel/runtime/run.ts';
import {
  changeInterpretationRule,
  createDocumentDraft,
  getReleased,
  saveInterpretationPlan,
  submitDraft,
} from '../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../src/modules/identity/index.ts';
import { draftOf } from './publishing.ts';
import { as, makeAgency, testRuntime } from './runtime.ts';

export const PLAN = {
  kind: 'plan',
  forms: ['text'],
  outline: '背景、目标、主要内容和新旧政策差异。',
  firstInterpreter: '方予宁',
};

/** An agency that explains its normative documents, with an editor who drafts, plans and submits. */
export async function interpretationWorld(mode: 'together' | 'within' = 'together') {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime);
  const editor = as('editor', agencyId);
  const rule = { kinds: ['normative_document'], mode, days: 3 };
  await runUseCase(runtime, as('foi_head', agencyId), changeInterpretationRule, { agencyId, rule });
  const draft = async (more: Record<string, unknown> = {}) =>
    (await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more))).id;
  const plan = (id: string, given: unknown = PLAN) =>
    runUseCase(runtime, editor, saveInterpretationPlan, { id, plan: given });
  const submit = (id: string) => runUseCase(runtime, editor, submitDraft, { id });
  const explaining = (interpretsId: string, more: Record<string, unknown> = {}) =>
    draft({
      title: '一读就懂：老旧小区怎么改',
      kind: 'policy_interpretation',
      interpretsId,
      interpretationForm: 'question_answer',
      documentNumber: null,
      ...more,
    });
  const isPublic = async (id: string): Promise<boolean> => {
    try {
      return (await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id })).state === 'released';
    } catch {
      return false;
    }
  };
  return { runtime, agencyId, editor, draft, plan, submit, explaining, isPublic };
}
