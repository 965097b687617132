import type { PartId } from '../../../api/reports-compilation.ts';
import { Mark } from '../../../parts/mark.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { useText } from '../../../text/use-text.ts';
import { FindingList } from '../check/finding-list.tsx';
import { useWorkbench } from '../workbench.ts';

/** What the checks say of the text being written, beside it; the part one is in comes first. */
export function TextFindings({ parts, near }: { parts: readonly PartId[]; near: PartId | null }) {
  const t = useText(compileText);
  const { findings, checking } = useWorkbench();
  const here = findings
    .filter(({ at }) => at !== null && parts.includes(at.part))
    .sort((a, b) => Number(b.at?.part === near) - Number(a.at?.part === near));
  const elsewhere = findings.length - here.length;
  return (
    <aside className="card text-findings" aria-label={t.findings}>
      <div className="card-head">
        <h2>{t.findings}</h2>
        <span className="soft small" role="status">
          {checking ? t.checking : here.length > 0 ? t.findingsHere(here.length) : ''}
        </span>
      </div>
      {here.length === 0 ? <Mark tone="pine">{t.nothingHere}</Mark> : <FindingList findings={here} />}
      {elsewhere > 0 ? <p className="soft small text-findings-else">{t.elsewhere(elsewhere)}</p> : null}
    </aside>
  );
}
