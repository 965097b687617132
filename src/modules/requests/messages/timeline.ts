import type { RequestFact, RequestFactKind } from '../domain/facts.ts';
import type { ConsultedParty } from '../domain/clock/index.ts';
import { ROLE_LABELS } from '../../identity/index.ts';
import type { Role } from '../../identity/index.ts';
import { FILE_ROLE_LABELS } from './files.ts';
import type { FileRole } from '../contract/terms.ts';
import { outcomeLabel, subKindLabel } from './outcomes.ts';
import { APPLICANT_TYPE_LABELS, CHANNEL_LABELS } from './sheet.ts';

interface Text {
  zh: string;
  en: string;
}

export const PARTY_LABELS: Record<ConsultedParty, Text> = {
  third_party: { zh: '第三方', en: 'third party' },
  co_producer: { zh: '共同制作机关', en: 'co-producing agency' },
  other_agency: { zh: '其他机关', en: 'another organ' },
};

export const OPINION_LABELS: Record<string, Text> = {
  consents: { zh: '同意公开', en: 'consents' },
  objects: { zh: '不同意公开', en: 'objects' },
  partly: { zh: '部分同意', en: 'partly consents' },
  silent: { zh: '逾期未提出意见', en: 'silent' },
};

const DISPATCH_LABELS: Record<string, Text> = {
  post: { zh: '邮寄', en: 'post' },
  collect: { zh: '当面领取', en: 'collected' },
  email: { zh: '电子邮件', en: 'e-mail' },
  portal: { zh: '网站下载', en: 'portal' },
  fax: { zh: '传真', en: 'fax' },
  on_site: { zh: '现场查阅', en: 'on site' },
};

/** What each entry of a case is called. */
export const FACT_LABELS: Record<RequestFactKind, Text> = {
  'requests.submitted': { zh: '网上提交申请', en: 'Request sent on the portal' },
  'requests.arrived': { zh: '申请到达', en: 'Request arrived' },
  'requests.received': { zh: '收到申请', en: 'Request received' },
  'requests.assigned': { zh: '分办', en: 'Assigned' },
  'requests.correction_notice_sent': { zh: '发出补正告知书', en: 'Correction notice sent' },
  'requests.correction_received': { zh: '收到补正后的申请', en: 'Corrected request received' },
  'requests.consultation_sent': { zh: '发出征求意见书', en: 'Consultation letter sent' },
  'requests.consultation_delivered': { zh: '对方收到征求意见书', en: 'Party received the letter' },
  'requests.consultation_returned': { zh: '收到反馈意见', en: 'Opinion received' },
  'requests.extension_proposed': { zh: '提请延期', en: 'Extension proposed' },
  'requests.extension_declined': { zh: '不予延期', en: 'Extension declined' },
  'requests.extension_approved': { zh: '批准延期', en: 'Extension approved' },
  'requests.extension_notified': { zh: '发出延期答复告知书', en: 'Extension notice sent' },
  'requests.reasons_requested': { zh: '要求申请人说明理由', en: 'Applicant asked for reasons' },
  'requests.reasons_received': { zh: '收到说明的理由', en: 'Reasons received' },
  'requests.delay_set': { zh: '告知延迟答复', en: 'Delayed reply notified' },
  'requests.fee_notice_sent': { zh: '发出收费通知书', en: 'Fee notice sent' },
  'requests.fee_notice_received': { zh: '申请人收到收费通知书', en: 'Applicant received the fee notice' },
  'requests.fee_paid': { zh: '缴纳信息处理费', en: 'Fee paid' },
  'requests.draft_saved': { zh: '保存答复稿', en: 'Draft saved' },
  'requests.draft_submitted': { zh: '提交审核', en: 'Submitted for review' },
  'requests.review_passed': { zh: '审核通过', en: 'Review passed' },
  'requests.sent_back': { zh: '退回修改', en: 'Sent back' },
  'requests.decided': { zh: '作出决定', en: 'Decided' },
  'requests.dispatched': { zh: '发出答复', en: 'Reply dispatched' },
  'requests.delivered': { zh: '送达', en: 'Delivered' },
  'requests.withdrawn': { zh: '申请人撤回申请', en: 'Withdrawn by the applicant' },
  'requests.correction_lapsed': { zh: '逾期未补正', en: 'Not corrected in time' },
  'requests.fee_lapsed': { zh: '逾期未缴费', en: 'Fee not paid in time' },
  'requests.note_added': { zh: '加备注', en: 'Note added' },
  'requests.file_added': { zh: '上传材料', en: 'File added' },
  'requests.applicant_viewed': { zh: '查看申请人信息', en: 'Applicant’s data viewed' },
  'requests.closed': { zh: '办结', en: 'Closed' },
};

const level = (role: string): Text => ROLE_LABELS[role as Role] ?? { zh: role, en: role };
const say = (zh: string, en: string): Text => ({ zh, en });

/** The particulars of an entry in one line, or null when the label says it all. */
export function factDetail(fact: RequestFact): Text | null {
  switch (fact.kind) {
    case 'requests.submitted':
    case 'requests.arrived':
      return CHANNEL_LABELS[fact.data.channel];
    case 'requests.received': {
      const channel = CHANNEL_LABELS[fact.data.channel];
      const type = APPLICANT_TYPE_LABELS[fact.data.applicant_type];
      return say(`${channel.zh}，${type.zh}`, `${channel.en}, ${type.en.toLowerCase()}`);
    }
    case 'requests.correction_notice_sent': {
      const { items, respond_by: until, late } = fact.data;
      return say(
        `${items} 项，请申请人在 ${until} 前补正${late ? '；发出已超过7个工作日' : ''}`,
        `${items} items, to be corrected by ${until}${late ? '; sent after the 7th working day' : ''}`,
      );
    }
    case 'requests.consultation_sent':
      return PARTY_LABELS[fact.data.party];
    case 'requests.consultation_returned':
      return OPINION_LABELS[fact.data.opinion] ?? null;
    case 'requests.extension_proposed':
    case 'requests.extension_approved': {
      const { working_days: days, reason } = fact.data;
      return say(`${days} 个工作日：${reason}`, `${days} working days: ${reason}`);
    }
    case 'requests.extension_declined':
    case 'requests.applicant_viewed':
      return say(fact.data.reason, fact.data.reason);
    case 'requests.delay_set':
      return say(
        `延迟至 ${fact.data.until}：${fact.data.reason}`,
        `until ${fact.data.until}: ${fact.data.reason}`,
      );
    case 'requests.fee_notice_sent':
      return say(`${fact.data.amount} 元`, `${fact.data.amount} yuan`);
    case 'requests.fee_paid':
      return say(`${fact.data.amount} 元`, `${fact.data.amount} yuan`);
    case 'requests.draft_saved':
      return say(`第 ${fact.data.version} 稿`, `version ${fact.data.version}`);
    case 'requests.draft_submitted':
      return say(`第 ${fact.data.version} 稿`, `version ${fact.data.version}`);
    case 'requests.review_passed': {
      const { opinion } = fact.data;
      const { zh, en } = level(fact.data.level);
      return say(opinion ? `${zh}：${opinion}` : zh, opinion ? `${en}: ${opinion}` : en);
    }
    case 'requests.sent_back': {
      const { zh, en } = level(fact.data.level);
      return say(`${zh}：${fact.data.reason}`, `${en}: ${fact.data.reason}`);
    }
    case 'requests.decided':
    case 'requests.closed': {
      const label = outcomeLabel(fact.data.outcome);
      const sub = subKindLabel(fact.data.sub_kind);
      return sub ? say(`${label.zh}（${sub.zh}）`, `${label.en} (${sub.en})`) : label;
    }
    case 'requests.dispatched': {
      const way = DISPATCH_LABELS[fact.data.channel] ?? say(fact.data.channel, fact.data.channel);
      const { reference } = fact.data;
      return reference ? say(`${way.zh}，${reference}`, `${way.en}, ${reference}`) : way;
    }
    case 'requests.file_added':
      return FILE_ROLE_LABELS[fact.data.role as FileRole] ?? null;
    case 'requests.correction_lapsed':
      return fact.data.reason === null ? null : say(fact.data.reason, fact.data.reason);
    default:
      return null;
  }
}
