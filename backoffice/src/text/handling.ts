import type { RequestSettings } from '../../../src/modules/requests/contract.ts';
import { say } from './say.ts';
import type { Say } from './say.ts';

/** How an agency handles its requests, as far as the law leaves it to the agency. */
export const handlingText = {
  title: say('依申请公开办理设置', 'Handling of requests'),
  lead: say(
    '法律留给本机关自行确定的事项在这里设定，保存后即用于以后的办理；已经发出的文书不变。',
    'What the law leaves to the agency. Holds from the moment it is saved; letters sent do not change.',
  ),
  readOnly: say(
    '由本机关公开办负责人或者系统管理员修改。',
    'Changed by the head of the FOI office or the system administrator.',
  ),
  review: say('审核', 'Review'),
  levels: say('答复由谁审核', 'Who reviews replies'),
  levelsHint: say(
    '至少一级。不能审核自己起草的答复，同一人也不能审两级。已经提交审核的答复仍按提交时的层级办完。',
    'One level at least. Nobody reviews a draft of their own or passes two levels. Drafts already in review keep their levels.',
  ),
  order: say(
    (levels: string) => `依次审核：${levels}；最后一级通过，即作出答复决定。`,
    (levels: string) => `In this order: ${levels}. Passed by the last, it is the decision.`,
  ),
  correction: say('补正', 'Correction'),
  correctionDays: say('补正期限（工作日）', 'Time to correct (working days)'),
  correctionHint: say(
    '1 至 60 个工作日。发补正告知书时先按这个天数填写，可以逐件调整；法律只要求期限合理，没有规定天数（《条例》第三十条）。',
    '1 to 60. Proposed in each correction notice and may be changed there; the law asks for a reasonable period (Art. 30).',
  ),
  letters: say('文书', 'Letters'),
  titleStyle: say('答复书的标题', 'Titles of replies'),
  titleHint: say('只影响标题和自称，不影响答复内容。', 'Changes the title only, not what the reply says.'),
  portalUrl: say('查询办理进度的网址', 'Address for following a request'),
  portalHint: say(
    '写进接收回执和补正告知书，申请人凭申请编号和查询码在那里查询、补正。请填完整网址；不填则文书中不写。',
    'Named in receipts and correction notices. A complete address; left out of the letters when blank.',
  ),
  annex: say('答复书附期限计算说明', 'Account of the period with each reply'),
  annexHint: say(
    '随答复书附一页表，逐段写明哪些日子计入答复期限、哪些不计入及其依据。',
    'A table with the reply: which days counted, which did not, and why.',
  ),
  remedy: say('救济告知', 'Remedies'),
  query: say('属于行政查询事项的答复怎样告知救济', 'Remedies named for special access rules'),
  queryHint: say(
    '只用于《条例》第三十六条第七项的答复（工商、不动产登记资料等另有查询规定的）。这类答复是否须先复议，法律没有明说，请由本机关法制机构确定；其他答复依法自动选用。',
    'Only for replies under Art. 36(7), e.g. company or property registers. The law does not settle it; ask the legal office. All other replies follow the law.',
  ),
  elsewhere: say(
    '通过互联网申请行政复议的网址、复议机关和管辖法院，属于机关资料，见',
    'The online reconsideration address, the organ and the court belong to the agency’s data, see ',
  ),
  toAgencies: say('设置 · 机关', 'Settings · Agencies'),
  saved: say('办理设置已保存', 'Settings saved'),
  notSet: say('未填写，文书中不写', 'Not set'),
};

type Words<K extends string> = Readonly<Record<K, Say<string>>>;

export const TITLE_STYLES: Words<RequestSettings['titleStyle']> = {
  single: say('统一用“政府信息公开申请答复书”', 'One title for all replies'),
  per_result: say(
    '按结果分别命名，如“政府信息公开告知书”“政府信息不予公开告知书”',
    'A title by result, e.g. notice of disclosure, notice of refusal',
  ),
};

export const QUERY_VARIANTS: Words<RequestSettings['administrativeQueryVariant']> = {
  B: say('可以申请复议，也可以直接起诉', 'Reconsideration or the court'),
  A: say('先申请复议，对复议决定不服再起诉', 'Reconsideration first, then the court'),
};
