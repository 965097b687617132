import type { RefusalGround, SubKind } from '../../../domain/outcomes/index.ts';
import { SECRECY_LEVEL, SUB_KIND_LABEL } from '../../../domain/outcomes/index.ts';
import type { ReplyFacts } from '../../facts.ts';
import { clause, letterDate, sentence } from '../wording.ts';
import { required } from './words.ts';

type GroundText = (facts: ReplyFacts, kind: SubKind | null) => string;

const name = (kind: SubKind | null, otherwise: string) => (kind ? SUB_KIND_LABEL[kind].zh : otherwise);

const thirdParty: GroundText = (facts, kind) => {
  const { sentOn, returnedOn, opinion } = required(facts, 'thirdPartyConsultation');
  const right = name(kind, '商业秘密、个人隐私等合法权益').replace(/^第三方/, '');
  const came = returnedOn ? `于${letterDate(returnedOn)}` : '';
  const answer = {
    objects: `第三方${came}提出不同意公开的意见，经审查，其理由合理`,
    partly: `第三方${came}提出不同意全部公开的意见，经审查，其理由合理`,
    silent: '第三方逾期未提出意见，经审查，本机关认为公开会损害其合法权益',
    consents: `第三方${came}提出意见，经审查，本机关认为公开会损害其合法权益`,
  }[opinion];
  return (
    `涉及第三方的${right}，公开会对第三方合法权益造成损害。本机关于${letterDate(sentOn)}书面征求第三方意见，` +
    `${answer}；不公开不会对公共利益造成重大影响。`
  );
};

/** What makes information fall under a ground: the facts on file, in the words of Art. 14, 15 and 16. */
export const GROUND_TEXT: Record<RefusalGround, GroundText> = {
  refused_state_secret: (facts) => {
    const { level, period } = required(facts, 'classification');
    return `已依法确定为国家秘密，密级为${SECRECY_LEVEL[level].zh}，保密期限为${clause(period)}。`;
  },
  refused_prohibited_by_law: (facts) =>
    `属于法律、行政法规禁止公开的政府信息，所依据的规定为${sentence(required(facts, 'prohibitingLaw'))}`,
  refused_security_stability: (facts) =>
    `公开后可能危及国家安全、公共安全、经济安全、社会稳定：${sentence(required(facts, 'adverseEffect'))}`,
  refused_third_party_rights: thirdParty,
  refused_internal_affairs: (facts, kind) =>
    `属于行政机关的内部事务信息（${name(kind, '人事管理、后勤管理、内部工作流程等方面')}）：` +
    sentence(required(facts, 'classMembership')),
  refused_process_information: (facts, kind) =>
    `属于行政机关在履行行政管理职能过程中形成的过程性信息（${name(kind, '讨论记录、过程稿、磋商信函、请示报告等')}），` +
    `法律、法规、规章没有规定应当公开：${sentence(required(facts, 'classMembership'))}`,
  refused_enforcement_file: (facts) =>
    `属于行政执法案卷信息，法律、法规、规章没有规定应当公开：${sentence(required(facts, 'classMembership'))}`,
};
