import { Button } from 'antd';
import { useState } from 'react';
import type { ClockView } from '../../../src/modules/requests/contract.ts';
import { Day } from '../parts/day.tsx';
import { clockText } from '../text/clock.ts';
import { useSay, useText } from '../text/use-text.ts';
import { AccountTable } from './account-table.tsx';
import { Legend } from './legend.tsx';
import { Standing } from './standing.tsx';
import { StripDays } from './strip-days.tsx';
import './clock-card.css';

/** The clock of a case: due date, strip, the plain words under it, and on demand the account of every day. */
export function ClockCard({ clock }: { clock: ClockView }) {
  const t = useText(clockText);
  const pick = useSay();
  const [shown, show] = useState(false);
  return (
    <section className="card" aria-labelledby="h-clock-heading">
      <div className="card-head">
        <h2 id="h-clock-heading" className="clock-due">
          {t.heading} <Day on={clock.dueOn} />
        </h2>
        <Standing clock={clock} />
      </div>
      <figure>
        <div role="group" aria-label={t.label}>
          <StripDays strip={clock.strip} />
        </div>
        <Legend strip={clock.strip} />
        <figcaption>
          <ul className="clock-words">
            {clock.words.map((line) => (
              <li key={line.zh}>{pick(line)}</li>
            ))}
            {clock.provisional ? <li>{t.provisionalWhy}</li> : null}
          </ul>
        </figcaption>
      </figure>
      <Button
        type="link"
        size="small"
        className="clock-why"
        aria-expanded={shown}
        onClick={() => show(!shown)}
      >
        {t.why}
      </Button>
      {shown ? <AccountTable account={clock.account} /> : null}
    </section>
  );
}
