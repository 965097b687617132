import { remedyClause } from '../../domain/outcomes/index.ts';
import type { OverrideFacts } from '../facts.ts';
import type { LetterDraft } from '../model.ts';
import { letterDate, paragraph, REGULATION, sentence } from './wording.ts';

/** 依申请公开告知书（给第三方）: what is disclosed against its will, and why, in writing (Art. 32, last sentence). */
export function overrideNotice(facts: OverrideFacts): LetterDraft {
  const { agency, override } = facts;
  const objected = override.objectedOn
    ? `贵方于${letterDate(override.objectedOn)}提出不同意公开的意见。`
    : '贵方不同意公开。';
  const because =
    override.because === 'public_interest'
      ? '经审查，本机关认为不公开该信息可能对公共利益造成重大影响。'
      : '经审查，本机关认为贵方不同意公开的理由不属于合理理由。';
  // The third party is bound by a decision to disclose, not refused: free choice of remedy.
  const { problems, ...remedy } = remedyClause({
    outcome: 'granted',
    repliedElectronically: override.electronic,
    agency: agency.reconsideration,
    letterName: '本告知书',
    ...remedySettings(facts),
  });
  return {
    title: '政府信息依申请公开告知书',
    addressee: override.name,
    body: [
      paragraph(
        `就申请编号为${facts.request.number}的政府信息公开申请，本机关于${letterDate(override.consultedOn)}` +
          `书面征求贵方意见，${objected}`,
      ),
      paragraph(
        `${because}理由如下：${sentence(override.reasons)}` +
          `根据${REGULATION}第十五条、第三十二条的规定，本机关决定予以公开。决定公开的内容为：`,
      ),
      { kind: 'quotation', text: override.information },
      paragraph('特此告知。'),
    ],
    remedy,
    problems,
  };
}

/** The agency's own settings for the remedy clause. */
export function remedySettings({ agency }: Pick<OverrideFacts, 'agency'>) {
  return {
    reconsiderationUrl: agency.reconsiderationUrl ?? null,
    courtName: agency.courtName ?? null,
    administrativeQueryVariant: agency.administrativeQueryVariant ?? 'B',
  } as const;
}
