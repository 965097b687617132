import { say } from './say.ts';

/** Review, emergency, withdrawal and reassessment of a document: the drawn chain and the dialogs. */
export const reviewText = {
  trail: say('审签链', 'Review'),
  trailLead: say(
    '三审三校按顺序进行；保密审查单独把关，通过后才能终审。',
    'Reviews and proofs in their order; the final review waits for the secrecy review.',
  ),
  gate: say('单独把关', 'a gate of its own'),
  passed: say('已通过', 'passed'),
  waiting: say('待办', 'waits'),
  later: say('未到', 'later'),
  void: say('已失效', 'void'),
  sent_back: say('已退回', 'sent back'),
  mine: say('轮到您', 'yours now'),
  waitsFor: say(
    (roles: string) => `待${roles}办理`,
    (roles: string) => `waits for ${roles}`,
  ),
  or: say('或', ' or '),
  standsOn: say(
    (hash: string) => `审签所对应的文本：指纹 ${hash}（正文、元数据和附件）`,
    (hash: string) => `Reviewed text: fingerprint ${hash} (text, metadata, files)`,
  ),
  exactly: say('审签与现文本一致', 'given for exactly this text'),
  changed: say('文本已变更，审签失效', 'the text has changed, void'),
  changedLead: say(
    '文本、元数据或者附件在审签之后有改动，标为“已失效”的环节须重新办理。',
    'Text, metadata or files changed since; steps marked void are taken again.',
  ),
  missing: say(
    (count: number) => `还需 ${count} 名不同的审核人`,
    (count: number) => `${count} more reviewers needed`,
  ),
  entries: say('审签意见', 'Opinions on record'),
  noEntries: say('还没有审签意见。', 'No opinion yet.'),
  basis: say('依据', 'Basis'),
  fingerprint: say('指纹', 'fingerprint'),
  passedBy: say('通过', 'passed'),
  returnedBy: say('退回', 'sent back'),
  notSubmitted: say('尚未提交审查。', 'Not submitted yet.'),
  // dialogs
  steps: say('一并通过的环节', 'Steps passed by this act'),
  stepsHint: say(
    '只能从当前环节起连续办理；您的岗位不办理的环节没有列出',
    'From the waiting step on, without gaps; only steps of your posts',
  ),
  opinion: say('审核意见', 'Opinion'),
  opinionHint: say('记入审签记录，不能事后更改', 'Goes on record'),
  templates: say('常用意见，点选后可修改', 'Usual wordings; change them as needed'),
  takesAll: say(
    (steps: string) => `本次一并办理：${steps}`,
    (steps: string) => `This act takes: ${steps}`,
  ),
  finalPublishes: say('通过后立即发布，公众即可查阅。', 'Published at once when passed; readers see it.'),
  finalWithholds: say(
    '通过后存档，不对外发布，并定期评估（《条例》第十八条）。',
    'Put on record, not published, and reassessed later (Art. 18).',
  ),
  secrecyBasis: say('审查依据', 'Legal basis'),
  secrecyOpinion: say('保密审查意见', 'Opinion of the secrecy review'),
  secrecyHint: say(
    '逐件审查正文、附件和元数据；不涉密的写明结论，涉密的请退回（《条例》第十七条）',
    'Item by item: text, files, metadata; what is secret is sent back (Art. 17)',
  ),
  sentBackBy: say('以何身份退回', 'Sent back as'),
  asReview: say('审校', 'Review'),
  asSecrecy: say('保密审查', 'Secrecy review'),
  sendBackReason: say('退回原因', 'Reason'),
  recallReason: say('撤回说明', 'Note'),
  discardReason: say('作废原因', 'Reason'),
  emergencyLead: say(
    '应急发布先于审签：立即对外公开并标明“应急发布”，期限内须由他人补批；涉密标志检查照常进行。只用于突发事件信息（《条例》第六条、第二十条第十二项）。',
    'Published before the review and marked as an emergency; somebody else approves it afterwards. Only for emergencies (Art. 6, 20).',
  ),
  emergencyReason: say('突发事件和紧急公开的理由', 'The emergency, and why it cannot wait'),
  decision: say('决定', 'Decision'),
  decideApprove: say('补批同意，继续公开', 'Approved, stays public'),
  decideWithdraw: say('不同意，立即撤下', 'Not approved, taken down at once'),
  emergencyMark: say('应急发布', 'Emergency'),
  emergencyOpen: say(
    (by: string) => `应急发布，待补批（${by} 前）`,
    (by: string) => `Emergency publication, to be approved by ${by}`,
  ),
  emergencyOverdue: say(
    (by: string) => `应急发布，补批已逾期（应于 ${by} 前）`,
    (by: string) => `Emergency publication, approval overdue since ${by}`,
  ),
  emergencyApproved: say('应急发布，已补批', 'Emergency publication, approved afterwards'),
  emergencyWithdrawn: say('应急发布，补批不同意，已撤下', 'Emergency publication, not approved, taken down'),
  emergencyBy: say(
    (name: string, on: string) => `${name} 于 ${on} 决定`,
    (name: string, on: string) => `Decided by ${name} on ${on}`,
  ),
  withdrawReason: say('撤下原因', 'Why it is withdrawn'),
  withdrawNote: say('内部说明', 'Details for the record'),
  withdrawNoteHint: say('只作记录，不对外公布', 'For the record only'),
  publicNotice: say('对外公告', 'Notice to readers'),
  publicNoticeHint: say(
    '与撤下原因一起显示在原网址；不写明被撤下的内容',
    'Shown at the address with the reason; does not repeat what was withdrawn',
  ),
  moved: say('内容现在何处', 'Where it is now'),
  movedNone: say('没有新的位置', 'Nowhere'),
  movedDocument: say('另一份文件', 'Another document'),
  movedPath: say('本站其他网址', 'An address of this site'),
  movedTo: say('转到的文件', 'The document'),
  movedToPath: say('转到的网址', 'The address'),
  movedPathHint: say(
    '以 / 开头，例如 /statutory-content/art20_01',
    'Begins with /, such as /statutory-content/art20_01',
  ),
  reassessLead: say(
    '定期评估不主动公开的文件：情形已变化、可以公开的，转为主动公开（《条例》第十八条）。',
    'What is withheld is assessed regularly and published when the situation has changed (Art. 18).',
  ),
  reassessDecision: say('评估结论', 'Decision'),
  keep: say('继续不公开', 'Stays withheld'),
  publish: say('转为主动公开', 'Publish it'),
  publishHint: say('以现有内容建立新版本草稿，重新审签后公开', 'A new draft is made and reviewed'),
  ground: say('法定理由', 'Legal ground'),
  groundHint: say('不改动的，沿用原理由', 'Left out, the present one stands'),
  reassessReason: say('评估理由', 'Reasons'),
  nextOn: say('下次评估', 'Next assessment'),
  nextOnHint: say('最迟一年', 'A year on at the latest'),
  submitBlocked: say(
    (count: number) => `有 ${count} 个错误必须先处理，不能提交。`,
    (count: number) => `${count} errors must be mended first.`,
  ),
  submitToEditor: say('到编辑页处理', 'Open the editor'),
  submitWarnings: say(
    (count: number) => `另有 ${count} 条提示，我已逐条看过`,
    (count: number) => `I have looked at each of the ${count} warnings`,
  ),
  submitSeen: say('请先看过全部提示', 'Look at the warnings first'),
  submitClean: say('发布前检查没有发现问题。', 'The checks found nothing.'),
  submitAdvice: say(
    (count: number) => `没有必须处理的问题，另有 ${count} 条建议。`,
    (count: number) => `Nothing to settle; ${count} suggestions.`,
  ),
};

/** Usual wordings of opinions; a person picks one and changes it. */
export const OPINIONS: Readonly<
  Record<'review' | 'final' | 'secrecy' | 'secrecyBasis' | 'sendBack' | 'keep', readonly string[]>
> = {
  review: [
    '文字、数据、格式已校对，同意。',
    '内容与签发稿一致，政策依据有效，同意公开。',
    '公开属性准确，栏目恰当，同意。',
  ],
  final: ['同意发布。', '同意公开属性和公开方式，准予发布。'],
  secrecy: [
    '经逐件审查，正文和附件不涉及国家秘密、工作秘密、商业秘密和个人隐私，可以公开。',
    '经审查，已对个人信息作区分处理，其余内容可以公开。',
  ],
  secrecyBasis: [
    '《中华人民共和国保守国家秘密法》第三十五条、《政府信息公开条例》第十七条',
    '《政府信息公开条例》第十四条至第十七条',
  ],
  sendBack: [
    '正文与签发稿不一致，请核对后重新提交。',
    '附件中有应当隐去的个人信息，请处理后重新提交。',
    '公开属性的理由不充分，请补充。',
  ],
  keep: ['不公开的理由仍然存在。', '所涉事项尚未办结，仍属过程性信息。'],
};
