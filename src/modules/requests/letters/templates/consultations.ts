import type { DocumentBlock } from '../../../../kernel/documents/index.ts';
import type { ConsultationFacts } from '../facts.ts';
import type { LetterDraft, LetterModel } from '../model.ts';
import { FORM_COLUMNS, formRow } from './forms.ts';
import { letterDate, paragraph, REGULATION, sentence } from './wording.ts';

function information({ consultation }: ConsultationFacts): DocumentBlock[] {
  return [
    { kind: 'quotation', text: consultation.information },
    ...(consultation.question
      ? [paragraph(`请一并就以下问题提出意见：${sentence(consultation.question)}`)]
      : []),
  ];
}

/** 征求意见确认函: filled in by the party and sent back; names the case by its number only. */
function responseForm(facts: ConsultationFacts): LetterModel['responseForm'] {
  const { agency, request, consultation } = facts;
  const rows = [
    formRow('来函文号', facts.number ?? ''),
    formRow('涉及申请编号', request.number),
    formRow('意见', '□ 同意公开　　□ 不同意公开　　□ 同意部分公开'),
    formRow('部分公开范围', '\n\n'),
    formRow('理由', '\n\n\n\n'),
    formRow('收到来函日期', '　　　年　　月　　日', ['联系人及电话', '']),
  ];
  return {
    title: '政府信息公开申请征求意见确认函',
    body: [
      { kind: 'paragraph', text: `${agency.name}：`, indent: false },
      paragraph('贵机关关于征求政府信息公开意见的来函收悉，现答复如下：'),
      { kind: 'table', table: { columns: FORM_COLUMNS, rows, rowHeight: 30 } },
      { kind: 'signature', lines: [`${consultation.name}（签名或者盖章）`, '年　　月　　日'] },
    ],
  };
}

/** 征求意见书（给第三方）: 15 working days from its receipt; silence leaves the decision to the agency (Art. 15, 32). */
export function thirdPartyConsultation(facts: ConsultationFacts): LetterDraft {
  return {
    title: '政府信息公开申请征求意见书',
    addressee: facts.consultation.name,
    body: [
      paragraph(
        `本机关收到政府信息公开申请（申请编号：${facts.request.number}），申请公开的以下信息涉及贵方：`,
      ),
      ...information(facts),
      paragraph(
        `公开上述信息可能损害贵方的合法权益。根据${REGULATION}第十五条、第三十二条的规定，现书面征求贵方意见。` +
          '请贵方自收到本征求意见书之日起15个工作日内，书面告知本机关是否同意公开；不同意公开的，请说明理由，可以附证据材料。',
      ),
      paragraph(
        '贵方逾期未提出意见的，由本机关依照上述条例的规定决定是否公开。贵方不同意公开且有合理理由的，本机关不予公开；' +
          '本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知贵方。',
      ),
    ],
    enclosures: ['政府信息公开申请征求意见确认函'],
    responseForm: responseForm(facts),
  };
}

/** 征求意见书（给共同制作机关）: 15 working days from its receipt; silence is consent (Art. 34). */
export function coProducerConsultation(facts: ConsultationFacts): LetterDraft {
  return {
    title: '政府信息公开申请征求意见书',
    addressee: facts.consultation.name,
    body: [
      paragraph(
        `本机关收到政府信息公开申请（申请编号：${facts.request.number}），申请公开的以下信息由本机关牵头、与贵机关共同制作：`,
      ),
      ...information(facts),
      paragraph(
        `根据${REGULATION}第三十四条的规定，现书面征求贵机关意见。请自收到本征求意见书之日起15个工作日内，` +
          '书面提出是否同意公开的意见并说明理由；逾期未提出意见的，视为同意公开。',
      ),
    ],
    enclosures: ['政府信息公开申请征求意见确认函'],
    responseForm: responseForm(facts),
  };
}

/** 协办函: to an organ whose help is needed; the text sets no period (Art. 11, 33 ¶3). */
export function assistanceLetter(facts: ConsultationFacts): LetterDraft {
  const { consultation, request } = facts;
  const until = consultation.answerBy ? `在${letterDate(consultation.answerBy)}前` : '尽快';
  return {
    title: '政府信息公开申请协办函',
    addressee: consultation.name,
    body: [
      paragraph(`本机关正在办理政府信息公开申请（申请编号：${request.number}），其中以下内容涉及贵机关：`),
      ...information(facts),
      paragraph(
        `根据${REGULATION}第十一条的规定，为保证公开的政府信息准确一致，现商请贵机关协助核实、提供有关情况，` +
          `并就能否公开提出意见，请${until}函复本机关。`,
      ),
      paragraph('本机关须在法定期限内答复申请人，征求贵机关意见所需时间依法不计算在答复期限内。感谢支持。'),
    ],
  };
}
