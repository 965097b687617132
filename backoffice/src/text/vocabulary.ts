import type {
  ApplicantType,
  Bucket,
  Channel,
  ConsultedParty,
  Delivery,
  DispatchChannel,
  FileRole,
  ListName,
  Opinion,
  RemedyResult,
  RemedyTrack,
  Stage,
  WaitingFor,
  WantedForm,
} from '../../../src/modules/requests/contract.ts';
import { say } from './say.ts';
import type { Say } from './say.ts';

type Words<K extends string> = Readonly<Record<K, Say<string>>>;

export const CHANNELS: Words<Channel> = {
  in_person: say('当面提交', 'In person'),
  signed_mail: say('挂号信、特快专递等需签收的邮件', 'Signed-for mail'),
  ordinary_mail: say('平常信函', 'Ordinary letter'),
  fax: say('传真', 'Fax'),
  online: say('网上提交', 'Online'),
};
export const APPLICANT_TYPES: Words<ApplicantType> = {
  natural_person: say('自然人', 'Natural person'),
  business: say('商业企业', 'Business'),
  research: say('科研机构', 'Research body'),
  public_welfare: say('社会公益组织', 'Public welfare body'),
  legal_service: say('法律服务机构', 'Legal service body'),
  other: say('其他法人或者组织', 'Other organisation'),
};
export const WANTED_FORMS: Words<WantedForm> = {
  paper: say('纸质', 'Paper'),
  electronic: say('电子文件', 'Electronic'),
  disc: say('光盘等载体', 'Disc'),
  inspection: say('查阅、抄录', 'Inspection'),
};
export const DELIVERIES: Words<Delivery> = {
  post: say('邮寄', 'By post'),
  email: say('电子邮件', 'By e-mail'),
  portal: say('网上查询下载', 'On the portal'),
  collect: say('自行领取', 'Collected'),
  fax: say('传真', 'By fax'),
  on_site: say('当场查阅', 'On site'),
};
export const DISPATCH_CHANNELS: Words<DispatchChannel> = {
  post: say('邮寄', 'Post'),
  collect: say('当面领取', 'Collected'),
  email: say('电子邮件', 'E-mail'),
  portal: say('网上送达', 'Portal'),
  fax: say('传真', 'Fax'),
  on_site: say('当场查阅', 'On site'),
};
export const STAGES: Words<Stage> = {
  unconfirmed: say('待确认', 'To be confirmed'),
  received: say('待分办', 'To be assigned'),
  handling: say('办理中', 'In hand'),
  awaiting_correction: say('待申请人补正', 'Waiting for correction'),
  consulting: say('征求意见中', 'Consulting'),
  awaiting_reasons: say('待申请人说明理由', 'Waiting for reasons'),
  awaiting_payment: say('待申请人缴费', 'Waiting for payment'),
  in_review: say('审核中', 'In review'),
  approved: say('待发出', 'To be dispatched'),
  closed: say('已办结', 'Closed'),
};
export const LISTS: Words<ListName> = {
  open: say('全部在办', 'All open'),
  due_today: say('今日到期', 'Due today'),
  late: say('已逾期', 'Late'),
  due_soon: say('三日内到期', 'Due in 3 days'),
  unconfirmed: say('待确认收到', 'Unconfirmed'),
  later: say('未到期', 'Later'),
  waiting_for_me: say('等我办理', 'Waiting for me'),
  waiting_for_applicant: say('等申请人', 'Waiting for applicant'),
  closed: say('已办结', 'Closed'),
  all: say('全部', 'All'),
};
export const BUCKETS: Words<Bucket> = {
  unconfirmed: LISTS.unconfirmed,
  due_today: LISTS.due_today,
  late: LISTS.late,
  due_soon: LISTS.due_soon,
  later: LISTS.later,
};
export const WAITING_FOR: Words<WaitingFor> = {
  clerk: say('公开办', 'FOI office'),
  handler: say('承办科室', 'Handling unit'),
  unit_head: say('科室负责人', 'Head of unit'),
  foi_head: say('公开办负责人', 'Head of FOI office'),
  leader: say('分管领导', 'Leader'),
  applicant: say('申请人', 'Applicant'),
  consulted_party: say('被征求意见方', 'Consulted party'),
  nobody: say('—', '—'),
};
export const PARTIES: Words<ConsultedParty> = {
  third_party: say('第三方（权益可能受影响的公民、法人、组织）', 'Third party'),
  co_producer: say('共同制作机关', 'Co-producing organ'),
  other_agency: say('其他行政机关', 'Other agency'),
};
export const OPINIONS: Words<Opinion> = {
  consents: say('同意公开', 'Consents'),
  objects: say('不同意公开', 'Objects'),
  partly: say('部分同意', 'Partly consents'),
  silent: say('逾期未答复', 'Silent'),
};
export const REMEDY_TRACKS: Words<RemedyTrack> = {
  review: say('行政复议', 'Reconsideration'),
  direct_suit: say('未经复议直接起诉', 'Direct suit'),
  suit_after_review: say('复议后起诉', 'Suit after reconsideration'),
};
export const REMEDY_RESULTS: Words<RemedyResult> = {
  upheld: say('结果维持', 'Upheld'),
  corrected: say('结果纠正', 'Corrected'),
  other: say('其他结果', 'Other'),
};
export const FILE_ROLES: Words<FileRole> = {
  request_scan: say('申请材料扫描件', 'Scan of the request'),
  identity_proof: say('身份证明', 'Proof of identity'),
  applicant_attachment: say('申请人附件', 'Applicant’s attachment'),
  correction_attachment: say('补正材料', 'Correction material'),
  consultation_answer: say('征求意见答复', 'Answer to a consultation'),
  search_record: say('检索记录', 'Search record'),
  working_paper: say('办理过程材料', 'Working paper'),
  reply_enclosure: say('答复附件', 'Enclosure of the reply'),
  proof_of_dispatch: say('发出凭证', 'Proof of dispatch'),
  proof_of_delivery: say('送达凭证', 'Proof of delivery'),
  payment_receipt: say('缴费凭证', 'Payment receipt'),
  remedy_paper: say('复议诉讼材料', 'Paper of a remedy'),
};
export const ROLES: Readonly<Record<string, Say<string>>> = {
  foi_clerk: say('公开办经办人', 'FOI office clerk'),
  handler: say('承办科室经办人', 'Case handler'),
  unit_head: say('承办科室负责人', 'Head of unit'),
  foi_head: say('公开办负责人', 'Head of FOI office'),
  leader: say('分管领导', 'Leader in charge'),
  editor: say('信息编辑', 'Editor'),
  publication_reviewer: say('公开审查员', 'Publication reviewer'),
  supervisor: say('主管部门监督员', 'Supervisor'),
  auditor: say('安全审计员', 'Auditor'),
  system_admin: say('系统管理员', 'System administrator'),
  security_admin: say('安全保密管理员', 'Security administrator'),
};
