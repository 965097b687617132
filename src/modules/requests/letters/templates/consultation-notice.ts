import type { ConsultationNoticeFacts, ConsultedParty } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import { asked, letterDate, paragraph, received, REGULATION, you } from './wording.ts';

const WORDS: Record<ConsultedParty, { why: string; whom: string; articles: string }> = {
  third_party: {
    why: '涉及第三方，公开可能损害第三方的合法权益',
    whom: '第三方',
    articles: '第三十二条、第三十三条第三款',
  },
  co_producer: {
    why: '由本机关牵头、与其他行政机关共同制作',
    whom: '共同制作机关',
    articles: '第三十四条、第三十三条第三款',
  },
  other_agency: { why: '涉及其他机关', whom: '有关机关', articles: '第十一条、第三十三条第三款' },
};

/** 征求意见告知书（给申请人）: why the clock stands still; does not name the party (Art. 33 ¶3). */
export function consultationNotice(facts: ConsultationNoticeFacts): LetterDraft {
  const { request, consultation } = facts;
  const { why, whom, articles } = WORDS[consultation.party];
  return {
    title: '政府信息公开申请征求意见告知书',
    addressee: request.applicant.name,
    body: [
      paragraph(received(request)),
      ...asked(request),
      paragraph(
        `经审查，${you(request)}申请公开的信息${why}，本机关已于${letterDate(consultation.sentOn)}书面征求${whom}意见。` +
          `根据${REGULATION}${articles}的规定，征求意见所需时间不计算在答复期限内。`,
      ),
      paragraph(`征求意见结束后，答复期限继续计算，本机关将依法及时答复${you(request)}。特此告知。`),
    ],
  };
}
