import type { ReasonsRequestFacts } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import { asked, letterDate, paragraph, received, REGULATION, sentence, you } from './wording.ts';

/** 说明理由告知书 (Art. 35). */
export function reasonsRequest(facts: ReasonsRequestFacts): LetterDraft {
  const { request, reasonsRequest: ask } = facts;
  const until = ask.respondBy ? `在${letterDate(ask.respondBy)}前（含当日）` : '';
  return {
    title: '政府信息公开申请说明理由告知书',
    addressee: request.applicant.name,
    body: [
      paragraph(received(request)),
      ...asked(request),
      paragraph(
        `经审查，${you(request)}申请公开政府信息的数量、频次明显超过合理范围：${sentence(ask.why)}` +
          `根据${REGULATION}第三十五条的规定，请${you(request)}${until}向本机关书面说明理由。`,
      ),
      paragraph(
        '本机关认为申请理由不合理的，将告知不予处理；认为申请理由合理，但是无法在规定的期限内答复的，' +
          '可以确定延迟答复的合理期限并予以告知。',
      ),
    ],
  };
}
