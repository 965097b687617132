import type { MemberView } from '../../api/collections.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { SeverityCounts } from '../../parts/severity-counts.tsx';
import { memberText } from '../../text/collection-member.ts';
import { useText } from '../../text/use-text.ts';
import { FindingLines } from './finding-lines.tsx';

/** The report submitted last and what the checks found in it. */
export function MemberReport({ member }: { member: MemberView }) {
  const t = useText(memberText);
  if (member.receivedReportId === null) return <p className="soft">{t.noReport}</p>;
  return (
    <section className="member-report" aria-label={t.report}>
      <div className="card-head" style={{ marginBottom: 8 }}>
        <SeverityCounts counts={member} judged={member.openErrors === 0} />
        <LinkButton size="small" to="/reviews/$id" params={{ id: member.receivedReportId }}>
          {t.openReport}
        </LinkButton>
      </div>
      <FindingLines findings={member.findings} />
    </section>
  );
}
