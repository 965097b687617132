import type { RelationView } from '../domain/relations.ts';
import type { Gate } from '../domain/review-plan.ts';
import type { ReviewObstacle } from '../domain/review-progress.ts';
import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

export const GATE_LABELS: Readonly<Record<Gate | 'emergency_approval', Label>> = {
  first_proof: l('一校', 'First proof'),
  first_review: l('初审', 'First review'),
  second_proof: l('二校', 'Second proof'),
  second_review: l('复审', 'Second review'),
  third_proof: l('三校', 'Third proof'),
  final_review: l('终审', 'Final review'),
  secrecy: l('保密审查', 'Secrecy review'),
  emergency_approval: l('应急发布补批', 'Approval after emergency publication'),
};

export const RELATION_LABELS: Readonly<Record<RelationView, Label>> = {
  amends: l('修改', 'Amends'),
  amended_by: l('被修改', 'Amended by'),
  repeals: l('废止', 'Repeals'),
  repealed_by: l('被废止', 'Repealed by'),
  replaces: l('替代', 'Replaces'),
  replaced_by: l('被替代', 'Replaced by'),
  implements: l('贯彻落实', 'Implements'),
  implemented_by: l('落实文件', 'Implemented by'),
  forwards: l('转发', 'Forwards'),
  forwarded_by: l('被转发', 'Forwarded by'),
};

/** Why a step of the review cannot be taken by this person now. */
export const REVIEW_OBSTACLE_TEXTS: Readonly<Record<ReviewObstacle, Label>> = {
  own_draft: l('不能审查自己起草的文件', 'Nobody reviews their own draft'),
  not_your_step: l('这一环节由审签方案指定的其他岗位办理', 'The review plan gives this step to another post'),
  not_next_step: l(
    '这一环节现在不在待办之列：前面的环节尚未完成，或已经办过',
    'This step does not wait now: earlier steps are open, or it has been taken',
  ),
  secrecy_first: l('保密审查通过后才能终审', 'The final review waits for the secrecy review'),
  final_by_another: l('终审与初审不能是同一人', 'The final review is taken by another person than the first'),
  more_persons: l(
    '审签方案要求由更多的不同人员审核，请由其他人办理这一环节',
    'The plan asks for more different reviewers; another person takes this step',
  ),
  secrecy_by_another: l(
    '保密审查人和审核人不能是同一人',
    'Secrecy review and review are taken by different persons',
  ),
};

const step = (label: Label, consequence: Label) => ({ label, consequence });

/** The steps on a document that belong to its review and its life, each with its consequence. */
export const EDITION_STEP_TEXTS = {
  'disclosure.pass_review': step(
    l('通过审校环节', 'Pass a step of the review'),
    l('记录审校人、意见和所审文本，转入下一环节', 'Your opinion on exactly this text is recorded'),
  ),
  'disclosure.pass_secrecy_review': step(
    l('保密审查通过', 'Pass the secrecy review'),
    l('记录审查人、依据和意见；通过后方可终审', 'Recorded with its basis; the final review waits for it'),
  ),
  'disclosure.recall_draft': step(
    l('撤回修改', 'Recall'),
    l('从审查中撤回到草稿，可以继续修改', 'It becomes a draft again'),
  ),
  'disclosure.discard_draft': step(
    l('作废草稿', 'Discard the draft'),
    l('草稿不再办理，记录保留；已公开的版本不受影响', 'The draft ends, its record stays'),
  ),
  'disclosure.publish_emergency': step(
    l('应急发布', 'Publish in an emergency'),
    l(
      '突发事件信息立即发布，标明应急，事后须由他人补批',
      'Published at once and marked; somebody else approves it afterwards',
    ),
  ),
  'disclosure.decide_emergency': step(
    l('应急发布补批', 'Decide on the emergency publication'),
    l('补批同意的继续公开，不同意的立即撤下', 'It stays, or is taken down at once'),
  ),
  'disclosure.relate_document': step(
    l('登记文件关系', 'Relate to another document'),
    l('两份文件的页面上都会显示', 'Shown on both documents'),
  ),
  'disclosure.create_preview_link': step(
    l('生成预览链接', 'Make a preview link'),
    l('只供有权查看本文件的人员登录后打开，到期失效', 'Opens for staff who may read it, until it expires'),
  ),
  'disclosure.reassess': step(
    l('动态评估', 'Reassess'),
    l('决定继续不公开，或转为主动公开', 'It stays withheld, or is drafted for publication'),
  ),
} as const;

export const EDITION_OBSTACLE_TEXTS = {
  ...REVIEW_OBSTACLE_TEXTS,
  not_drafter: l('只有起草人可以撤回', 'Only those who wrote the draft recall it'),
  no_emergency_open: l('没有待补批的应急发布', 'No emergency publication waits'),
  own_emergency: l('不能补批自己决定的应急发布', 'Nobody approves their own emergency publication'),
  not_withheld: l('不是不主动公开的文件', 'It is not a withheld document'),
  not_proactive: l(
    '只有主动公开的文件可以应急发布',
    'Only proactive documents are published in an emergency',
  ),
  in_review_now: l('正在审查，请先撤回或退回', 'It is being reviewed; recall it or have it sent back first'),
  relation_published: l(
    '会立即显示在已公开的页面上，请在新版本中填写并送审，或由发布审核人员登记',
    'It would show at once on a published page: declare it with a new edition, or have a reviewer enter it',
  ),
  discarded: l('已作废', 'It has been discarded'),
} as const;
