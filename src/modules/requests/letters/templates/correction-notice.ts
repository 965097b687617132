import type { CorrectionFacts } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import {
  asked,
  chapters,
  letterDate,
  numbered,
  paragraph,
  received,
  REGULATION,
  sentence,
  you,
} from './wording.ts';

/** 补正告知书: what is unclear, how to correct, until when, and what follows otherwise — all at once (Art. 30). */
export function correctionNotice(facts: CorrectionFacts): LetterDraft {
  const { request, correction, agency } = facts;
  const online = agency.portalUrl ? `，也可以凭申请编号和查询码在 ${agency.portalUrl} 直接补正` : '';
  return {
    title: '政府信息公开申请补正告知书',
    addressee: request.applicant.name,
    body: [
      paragraph(received(request)),
      ...asked(request),
      paragraph(`经审查，该申请需要补正。根据${REGULATION}第二十九条、第三十条的规定，现一次性告知如下：`),
      ...chapters([
        { title: '需要补正的事项', blocks: numbered(correction.items) },
        {
          title: '补正的方式',
          blocks: [
            ...(correction.guidance ? [paragraph(sentence(correction.guidance))] : []),
            paragraph(
              `请将补正材料以书面形式（包括信件、数据电文）提交本机关政府信息公开工作机构${online}。`,
            ),
          ],
        },
        {
          title: '补正的期限',
          blocks: [paragraph(`请在${letterDate(correction.respondBy)}前（含当日）补正。`)],
        },
        {
          title: '逾期不补正的后果',
          blocks: [paragraph('无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。')],
        },
      ]),
      paragraph(`${you(request)}补正后，答复期限自本机关收到补正的申请之日起计算。`),
    ],
  };
}
