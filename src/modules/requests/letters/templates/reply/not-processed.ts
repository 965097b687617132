import type { DocumentBlock } from '../../../../../kernel/documents/index.ts';
import type { ReplyFacts } from '../../facts.ts';
import { clause, letterDate, paragraph, sentence, titles, you } from '../wording.ts';
import { reasons, required, under } from './words.ts';

/** A petition, report or complaint in the dress of a request (Art. 39 ¶1). */
export function petition(facts: ReplyFacts): DocumentBlock[] {
  const channel = facts.decision.evidence?.petitionChannel;
  return [
    paragraph(
      `经审查，${you(facts.request)}以政府信息公开申请的形式进行信访、投诉、举报等活动。${reasons(facts)}` +
        `${under(facts)}本机关不作为政府信息公开申请处理。` +
        `有关诉求，请${you(facts.request)}通过${channel ? clause(channel) : '信访、投诉、举报等相应渠道'}提出。`,
    ),
  ];
}

/** The same applicant has been answered on the same information (Art. 36(6)). */
export function duplicate(facts: ReplyFacts): DocumentBlock[] {
  const { requestNumber, repliedOn } = required(facts, 'priorReply');
  return [
    paragraph(
      `经查，${you(facts.request)}此前已就相同的政府信息向本机关提出申请（申请编号：${requestNumber}），` +
        `本机关已于${letterDate(repliedOn)}作出答复。${reasons(facts)}${under(facts)}本机关对本次申请不予重复处理。`,
    ),
  ];
}

/** Gazettes, newspapers, books (Art. 39 ¶2). */
export function publication(facts: ReplyFacts): DocumentBlock[] {
  const { title, where } = required(facts, 'publicationSource');
  return [
    paragraph(
      `经审查，${you(facts.request)}要求提供的${titles([title])}属于公开出版物。${reasons(facts)}` +
        `${under(facts)}本机关不予处理。${you(facts.request)}可以通过以下途径获取：${sentence(where)}`,
    ),
  ];
}

/** Reasons asked for and found unreasonable (Art. 35). */
export function excessive(facts: ReplyFacts): DocumentBlock[] {
  const { askedOn, assessment } = required(facts, 'statedReasons');
  return [
    paragraph(
      `${you(facts.request)}申请公开政府信息的数量、频次明显超过合理范围，本机关于${letterDate(askedOn)}要求${you(facts.request)}说明理由。` +
        `经审查，本机关认为申请理由不合理：${sentence(assessment)}${reasons(facts)}` +
        `${under(facts)}本机关对本次申请不予处理。`,
    ),
  ];
}

/** Wants information already obtained confirmed or issued again; the law names no article. */
export function reconfirmation(facts: ReplyFacts): DocumentBlock[] {
  return [
    paragraph(
      `经查，${you(facts.request)}已经获取所申请的信息：${sentence(required(facts, 'obtainedBefore'))}` +
        `本次申请要求本机关对该信息予以确认或者重新出具。${reasons(facts)}${under(facts)}本机关对本次申请不予处理。`,
    ),
  ];
}
