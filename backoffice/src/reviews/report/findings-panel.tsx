import { CheckOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Segmented } from 'antd';
import { useState } from 'react';
import { useAct } from '../../act/use-act.ts';
import { judgeFindings } from '../../api/reviews.ts';
import type { ReceivedReportView, Verdict } from '../../api/reviews.ts';
import { ProblemList } from '../../parts/problems.tsx';
import { reviewText } from '../../text/reviews.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';
import { FindingItem } from './finding-item.tsx';
import { isOpen } from './use-findings.ts';
import type { Findings } from './use-findings.ts';
import { useFindingKeys } from './use-finding-keys.ts';

/** The findings at the side of the text: what, by which rule, how to mend it, and what a person says of it. */
export function FindingsPanel({ report, findings }: { report: ReceivedReportView; findings: Findings }) {
  const t = useText(reviewText);
  const { colon } = useText(marksText);
  const [dismissing, setDismissing] = useState<number | null>(null);
  const act = useAct((verdicts: readonly Verdict[]) => judgeFindings(report.id, verdicts), { done: t.saved });
  const { listed, current, choose, move } = findings;
  const open = report.findings.filter(isOpen);
  const judge = async (verdicts: readonly Verdict[], goOn = true): Promise<void> => {
    const saved = await act.run(verdicts);
    if (saved === undefined) return;
    setDismissing(null);
    if (goOn) move(1, true);
  };
  const chosen = report.findings.find(({ number }) => number === current);
  useFindingKeys({
    next: () => move(1),
    previous: () => move(-1),
    nextOpen: () => move(1, true),
    confirm: () => {
      if (report.mayJudge && chosen) void judge([{ findingKey: chosen.key, verdict: 'confirmed' }]);
    },
    dismiss: () => {
      if (report.mayJudge && chosen) setDismissing(chosen.number);
    },
  });
  return (
    <aside className="findings-panel" aria-label={t.findings}>
      <div className="findings-head">
        <h2>{t.findings}</h2>
        {report.findings.length > 0 ? (
          <Segmented
            size="small"
            aria-label={t.view}
            value={findings.openOnly ? 'open' : 'all'}
            onChange={(value) => findings.showOpenOnly(value === 'open')}
            options={[
              { value: 'all', label: `${t.showAll} ${report.findings.length}` },
              { value: 'open', label: `${t.showOpen} ${open.length}` },
            ]}
          />
        ) : null}
      </div>
      {report.findings.length === 0 ? <p>{t.clean}</p> : null}
      {report.findings.length > 0 && listed.length === 0 ? <p className="soft">{t.nothingOpen}</p> : null}
      <ProblemList problems={act.problems} />
      <ul className="findings" ref={findings.listRef}>
        {listed.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            isCurrent={finding.number === current}
            isUnplaced={report.marked.unplaced.includes(finding.number)}
            choose={() => choose(finding.number)}
            mayJudge={report.mayJudge}
            working={act.working}
            dismissing={dismissing === finding.number}
            setDismissing={(yes) => setDismissing(yes ? finding.number : null)}
            judge={(verdict) => void judge([verdict], verdict.verdict !== 'open')}
          />
        ))}
      </ul>
      {report.mayJudge && open.length > 1 ? (
        <Popconfirm
          title={t.confirmAllLead(open.length)}
          okText={t.confirmAll}
          onConfirm={() =>
            judge(
              open.map(({ key }) => ({ findingKey: key, verdict: 'confirmed' as const })),
              false,
            )
          }
        >
          <Button size="small" icon={<CheckOutlined aria-hidden="true" />}>
            {t.confirmAll}
          </Button>
        </Popconfirm>
      ) : null}
      {report.findings.length > 0 ? (
        <p className="soft small at-desk">
          {t.keys}
          {colon}
          {t.keysLead}
        </p>
      ) : null}
    </aside>
  );
}
