import { AppError, type ErrorKind, type Problem } from '../../../kernel/errors.ts';
import type { PlanProblem } from '../domain/review-plan.ts';
import type { ReviewObstacle } from '../domain/review-progress.ts';
import { REVIEW_OBSTACLE_TEXTS } from '../labels/review.ts';
import type { Label } from '../labels.ts';

const error = (
  kind: ErrorKind,
  code: string,
  zh: string,
  en: string,
  more: Partial<Problem> = {},
): AppError => new AppError(kind, { code, zh, en, ...more });

const OWN: readonly ReviewObstacle[] = [
  'own_draft',
  'not_your_step',
  'final_by_another',
  'more_persons',
  'secrecy_by_another',
];

/** A step of the review that this person may not take now. */
export const reviewObstacle = (obstacle: ReviewObstacle): AppError =>
  error(
    OWN.includes(obstacle) ? 'forbidden' : 'conflict',
    obstacle,
    `${REVIEW_OBSTACLE_TEXTS[obstacle].zh}。`,
    `${REVIEW_OBSTACLE_TEXTS[obstacle].en}.`,
    obstacle === 'own_draft' || obstacle === 'secrecy_first' ? { rule: '《政府信息公开条例》第十七条' } : {},
  );

export const contentChanged = (): AppError =>
  error(
    'conflict',
    'content_changed',
    '您看到的文本或附件已经变更，请刷新并重新审阅后再签署意见。',
    'The text or files changed since you read them; reload and read again.',
    { field: 'contentHash' },
  );

export const finalNeedsApproval = (): AppError =>
  error(
    'invalid',
    'final_is_an_act_of_its_own',
    '终审通过即发布，请使用“终审发布”办理。',
    'The final review publishes; use the act of approval.',
    { field: 'steps' },
  );

export const approvalWithoutFinal = (): AppError =>
  error(
    'invalid',
    'approval_without_final',
    '终审发布须包含终审环节。',
    'The approval must include the final review.',
    {
      field: 'steps',
    },
  );

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Somebody saved the draft since it was read; names who and when. */
export const draftChanged = (name: string, savedAt: string | undefined): AppError => {
  const at = savedAt === undefined ? '' : CLOCK.format(new Date(savedAt));
  return error(
    'conflict',
    'draft_changed',
    `${name}已于 ${at} 保存了新的修改，您手上的不是最新草稿。您的修改没有写入，请先对照最新草稿，再决定保留哪些。`,
    `${name} saved changes at ${at}; what you have is not the newest draft. Yours was not written: compare both, then decide.`,
    { field: 'basedOn' },
  );
};

export const notDrafter = (): AppError =>
  error(
    'forbidden',
    'not_drafter',
    '只有起草、修改或提交过这一版本的人可以撤回；审查人员请使用退回。',
    'Only those who wrote or submitted it recall it; reviewers send it back.',
  );

export const nothingToDiscard = (): AppError =>
  error(
    'conflict',
    'nothing_to_discard',
    '没有可以作废的草稿：正在审查的请先撤回，已经审定的不能作废，需停止公开的请撤下。',
    'There is no draft to discard: recall what is in review; withdraw what is published.',
  );

export const notProactive = (): AppError =>
  error(
    'conflict',
    'not_proactive',
    '应急发布只适用于主动公开的文件。',
    'Only a proactive document is published in an emergency.',
    { field: 'attribute' },
  );

export const secrecyOpinionRequired = (): AppError =>
  error(
    'invalid',
    'secrecy_opinion_required',
    '应急发布也须先进行保密审查，请填写保密审查意见。',
    'The secrecy review is not left out in an emergency; give its opinion.',
    { field: 'secrecyOpinion', rule: '《政府信息公开条例》第十七条' },
  );

export const noEmergencyOpen = (): AppError =>
  error(
    'conflict',
    'no_emergency_open',
    '没有待补批的应急发布。',
    'No emergency publication waits for approval.',
  );

export const ownEmergency = (): AppError =>
  error(
    'forbidden',
    'own_emergency',
    '应急发布须由起草人和决定发布人以外的人补批。',
    'Somebody else than its authors and publisher approves an emergency publication.',
  );

export const relationTarget = (): AppError =>
  error(
    'invalid',
    'relation_target',
    '请选择另一份文件，或者填写系统外文件的名称和文号（二者选一）。',
    'Choose another document, or name one outside of the house; one of the two.',
    { field: 'targetId' },
  );

export const relationCircle = (): AppError =>
  error(
    'conflict',
    'relation_circle',
    '这一关系会与已有的修改、废止关系形成循环，请核对方向。',
    'With this relation documents would amend or end each other in a circle; check its direction.',
    { field: 'targetId' },
  );

export const relationKnown = (): AppError =>
  error('conflict', 'relation_known', '这一关系已经登记。', 'This relation is on record already.');

export const relationNotFound = (): AppError =>
  error('not_found', 'relation_not_found', '找不到这一文件关系。', 'No such relation.', {
    field: 'relationId',
  });

export const relationApplied = (): AppError =>
  error(
    'conflict',
    'relation_applied',
    '依据这一关系的废止已经生效登记，不能删除。',
    'The repeal has been entered; the relation cannot be removed.',
  );

export const relationInReview = (): AppError =>
  error(
    'conflict',
    'relation_in_review',
    '文件正在审查，不能改变文件关系；请先撤回或退回。',
    'The document is being reviewed; recall it or have it sent back before its relations change.',
  );

export const relationPublished = (): AppError =>
  error(
    'forbidden',
    'relation_published',
    '文件关系会立即显示在已公开的页面上，须由发布审核人员或信息公开机构负责人登记；编辑请在新版本中填写，随新版本送审。',
    'It would show at once on a published page: a reviewer or the head of the office enters it; editors declare it with a new edition, which is reviewed.',
    { rule: '《政府信息公开条例》第十七条' },
  );

export const previewNotFound = (): AppError =>
  error(
    'not_found',
    'preview_not_found',
    '预览链接不存在、已过期或已被撤销，请向起草人索取新的链接。',
    'The preview link does not exist, has expired or was revoked; ask the editor for a new one.',
  );

export const notWithheld = (): AppError =>
  error(
    'conflict',
    'not_withheld',
    '只有认定为依申请公开或不予公开的文件才需要动态评估。',
    'Only withheld documents are reassessed.',
    { rule: '《政府信息公开条例》第十八条' },
  );

export const groundDoesNotFit = (): AppError =>
  error(
    'invalid',
    'ground_does_not_fit',
    '所选理由不适用于这一公开属性，请重新选择。',
    'This ground does not justify the attribute; choose another.',
    { field: 'ground' },
  );

export const nextTooFar = (latest: string): AppError =>
  error(
    'invalid',
    'next_too_far',
    `下次评估日期应在今天之后、${latest} 之前（含当日）。`,
    `The next assessment lies after today and not later than ${latest}.`,
    { field: 'nextOn' },
  );

export const movedInCircle = (): AppError =>
  error(
    'conflict',
    'moved_in_circle',
    '所填的新地址最终又指回本文件，请核对。',
    'The new address leads back to this document.',
    { field: 'movedTo' },
  );

export const movedToNothing = (): AppError =>
  error(
    'invalid',
    'moved_to_nothing',
    '所指的新文件没有公开，请选择一份已公开的文件，或填写本站地址。',
    'The document it moves to is not published; choose one that is, or give a path.',
    { field: 'movedTo' },
  );

const PLAN_TEXTS: Readonly<Record<PlanProblem, Label>> = {
  plan_order: {
    zh: '审校环节应按一校、初审、二校、复审、三校、终审的顺序，不能重复。',
    en: 'Steps keep their order and occur once.',
  },
  plan_without_final: { zh: '审签方案必须包含终审。', en: 'A plan needs the final review.' },
  plan_too_many_persons: {
    zh: '要求的审核人数超过了审核环节数，请增加审核环节或减少人数。',
    en: 'More persons are asked for than there are reviews.',
  },
  plan_final_role: {
    zh: '终审只能由发布审查员、公开办负责人或分管领导办理。',
    en: 'The final review belongs to reviewers, the head of the FOI office or the leader.',
  },
  plan_final_by_another: {
    zh: '没有初审环节时，不能要求终审与初审不同人。',
    en: 'Without a first review it cannot be asked that another takes the final one.',
  },
};

/** A plan that cannot be followed. */
export const planRefused = (problems: readonly PlanProblem[]): AppError =>
  new AppError(
    'invalid',
    problems.map((code) => ({ code, field: 'reviewPlan', ...PLAN_TEXTS[code] })),
  );

/** What facts of review, relations and reassessment say in the timeline. */
export const EDITION_FACT_TEXTS: Readonly<Record<string, Label>> = {
  'disclosure.review_passed': { zh: '审校通过', en: 'Review step passed' },
  'disclosure.secrecy_reviewed': { zh: '保密审查通过', en: 'Secrecy review passed' },
  'disclosure.recalled': { zh: '撤回修改', en: 'Recalled' },
  'disclosure.discarded': { zh: '草稿作废', en: 'Draft discarded' },
  'disclosure.emergency_published': { zh: '应急发布', en: 'Published in an emergency' },
  'disclosure.emergency_approved': { zh: '应急发布补批同意', en: 'Emergency publication approved' },
  'disclosure.emergency_refused': { zh: '应急发布补批不同意', en: 'Emergency publication not approved' },
  'disclosure.relation_declared': { zh: '登记文件关系', en: 'Relation declared' },
  'disclosure.relation_removed': { zh: '删除文件关系', en: 'Relation removed' },
  'disclosure.preview_opened': { zh: '生成预览链接', en: 'Preview link made' },
  'disclosure.preview_revoked': { zh: '撤销预览链接', en: 'Preview link revoked' },
  'disclosure.reassessed': { zh: '动态评估', en: 'Reassessed' },
  'disclosure.settings_changed': { zh: '修改公开设置', en: 'Settings changed' },
};
