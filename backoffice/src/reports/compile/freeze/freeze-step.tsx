import { Facts } from '../../../parts/facts.tsx';
import { Day } from '../../../parts/day.tsx';
import { Mark } from '../../../parts/mark.tsx';
import { instantText } from '../../../text/dates.ts';
import { compileText } from '../../../text/reports-compile.ts';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { ActButtons } from '../sign/act-buttons.tsx';
import { useWorkbench } from '../workbench.ts';
import { MovedList } from './moved-list.tsx';

/** The period of the report, and the freeze of its figures. */
export function FreezeStep() {
  const t = useText(signText);
  const c = useText(compileText);
  const { compilation } = useWorkbench();
  const { period, dueOn, frozen, running, reason, previous, version, publishedOn } = compilation;
  return (
    <>
      <section className="card" aria-labelledby="h-period">
        <h2 id="h-period">{t.period}</h2>
        <Facts
          across
          rows={[
            [t.period, t.periodOf(period.from, period.to)],
            [t.lastDay, <Day key="due" on={dueOn} />],
            [
              c.comparison,
              previous ? c.comparisonOf(previous.year, previous.source === 'imported') : c.noPrevious,
            ],
            ...(version > 1 ? ([[t.correctReason, reason]] as const) : []),
          ]}
        />
      </section>
      <section className="card stack" aria-labelledby="h-freeze">
        <div className="card-head">
          <h2 id="h-freeze">{t.freezeTitle}</h2>
          <Mark tone={frozen ? 'pine' : 'amber'}>
            {frozen ? t.frozenAt(frozen.byName, instantText(frozen.at)) : t.notFrozen}
          </Mark>
        </div>
        <p className="soft">{t.freezeMeans}</p>
        {running ? <p>{t.freezeRunning}</p> : null}
        <ActButtons acts={['freeze', 'unfreeze']} />
      </section>
      {frozen ? <MovedList moved={frozen.moved} published={publishedOn !== null} /> : null}
    </>
  );
}
