import type { EvidenceInput } from '../../../../../src/modules/requests/contract.ts';
import { Facts } from '../../../parts/facts.tsx';
import { EVIDENCE_NAMES, EVIDENCE_VALUES } from '../../../text/evidence.ts';
import { useLanguage } from '../../../text/use-text.ts';

/** The evidence of a decision, for who reviews it. */
export function EvidenceView({ evidence }: { evidence: EvidenceInput }) {
  const language = useLanguage();
  const words = (value: unknown): string =>
    typeof value === 'string'
      ? (EVIDENCE_VALUES[value]?.[language] ?? value)
      : Array.isArray(value)
        ? value.map(words).join('；')
        : typeof value === 'object' && value !== null
          ? Object.values(value).map(words).filter(Boolean).join('，')
          : '';
  const rows = (Object.keys(EVIDENCE_NAMES) as (keyof EvidenceInput)[])
    .filter((key) => evidence[key] !== undefined)
    .map((key) => [EVIDENCE_NAMES[key][language], words(evidence[key])] as const);
  if (rows.length === 0) return null;
  return (
    <div className="evidence-view">
      <Facts rows={rows} />
    </div>
  );
}
