import { App, Button } from 'antd';
import { useState } from 'react';
import type { PartId } from '../../../api/reports-compilation.ts';
import { compileText } from '../../../text/reports-compile.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';
import { ChartsCard } from '../charts/charts-card.tsx';
import { PARTS_OF } from '../steps.ts';
import type { Step } from '../steps.ts';
import { useWorkbench } from '../workbench.ts';
import { PartCard } from './part-card.tsx';
import { TextFindings } from './text-findings.tsx';
import './text.css';

const LEADS = { overview: 'overviewLead', problems: 'problemsLead', other: 'otherLead' } as const;

/** The written parts of a step with the findings beside them. */
export function TextStep({ step }: { step: Step }) {
  const t = useText(compileText);
  const { compilation, writing, writable } = useWorkbench();
  const ids: readonly PartId[] = PARTS_OF[step] ?? [];
  const [near, setNear] = useState<PartId | null>(null);
  return (
    <>
      <p className="soft">{t[LEADS[step as keyof typeof LEADS]]}</p>
      {writing.recovered ? (
        <p className="act-lead" role="status">
          {t.recovered}
        </p>
      ) : null}
      {writable ? null : <Closed />}
      <div className="compile-text">
        <div className="stack">
          {compilation.parts
            .filter(({ id }) => ids.includes(id))
            .map((part) => (
              <PartCard key={part.id} part={part} enter={() => setNear(part.id)} />
            ))}
          {step === 'overview' ? <ChartsCard /> : null}
        </div>
        <TextFindings parts={ids} near={near} />
      </div>
    </>
  );
}

/** Why the text cannot be changed, and how it can. */
function Closed() {
  const t = useText(compileText);
  const general = useText(generalText);
  const { modal } = App.useApp();
  const { compilation, writing } = useWorkbench();
  const mayEdit = compilation.acts.some(({ act, allowed }) => act === 'edit' && allowed);
  const isSigning = compilation.stage === 'checked' || compilation.stage === 'approved';
  return (
    <p className="act-lead">
      {compilation.stage === 'published' ? t.readOnlyPublished : isSigning ? t.readOnly : t.readOnlyOther}{' '}
      {isSigning && mayEdit ? (
        <Button
          size="small"
          onClick={() =>
            modal.confirm({
              title: t.reopen,
              content: t.reopenAsk,
              okText: t.reopen,
              cancelText: general.cancel,
              onOk: writing.reopen,
            })
          }
        >
          {t.reopen}
        </Button>
      ) : null}
    </p>
  );
}
