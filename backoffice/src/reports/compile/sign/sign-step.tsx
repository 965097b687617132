import { Button } from 'antd';
import { useDesk } from '../../../app/session.ts';
import { OwnCollectionCards } from '../../../collections/own-collection-card.tsx';
import { Mark } from '../../../parts/mark.tsx';
import { instantText } from '../../../text/dates.ts';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { MovedList } from '../freeze/moved-list.tsx';
import { useWorkbench } from '../workbench.ts';
import { ActButtons } from './act-buttons.tsx';
import { EditsCard } from './edits-card.tsx';
import { KeyFigures } from './key-figures.tsx';
import { RulesCard } from './rules-card.tsx';
import { StageLine } from './stage-line.tsx';
import { VersionChanges } from './version-changes.tsx';
import { VersionsCard } from './versions-card.tsx';
import './sign.css';

/** Sign-off: how far the report is, what may be done next and what follows from it, and its versions. */
export function SignStep() {
  const t = useText(signText);
  const { today } = useDesk().me;
  const { compilation, findings, go } = useWorkbench();
  const { history, dueOn, publishedOn, frozen, version, versions } = compilation;
  const isLate = today > dueOn && versions.every((one) => one.publishedOn === null);
  const blockers = findings.filter(({ blocks }) => blocks).length;
  return (
    <>
      <section className="card" aria-labelledby="h-stages">
        <h2 id="h-stages">{t.stages}</h2>
        <StageLine compilation={compilation} />
      </section>
      <section className="card stack" aria-labelledby="h-next">
        <h2 id="h-next">{t.next}</h2>
        {publishedOn === null ? (
          <p>
            <Mark tone={blockers > 0 ? 'cinnabar' : 'pine'}>
              {blockers > 0 ? t.blockers(blockers) : t.blockersNone}
            </Mark>{' '}
            <Button type="link" size="small" onClick={() => go('check')}>
              {t.toCheck}
            </Button>
          </p>
        ) : null}
        {isLate ? (
          <p>
            <Mark tone="cinnabar">{t.late(dueOn)}</Mark>
          </p>
        ) : null}
        <ActButtons acts={['freeze', 'check', 'approve', 'publish', 'return', 'correct']} />
      </section>
      <OwnCollectionCards year={compilation.year} />
      <KeyFigures />
      {version > 1 ? <VersionChanges /> : <EditsCard />}
      {frozen && frozen.moved.length > 0 ? (
        <MovedList moved={frozen.moved} published={publishedOn !== null} />
      ) : null}
      {history.length > 0 ? (
        <section className="card" aria-labelledby="h-history">
          <h2 id="h-history">{t.history}</h2>
          <ul className="entries">
            {history.map(({ act, at, name, words }) => (
              <li key={at + act}>
                {t[`did_${act}`]}{' '}
                <span className="soft small">
                  {name} · {instantText(at)}
                </span>
                {words ? <p className="pre small">{words}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <VersionsCard />
      <RulesCard />
    </>
  );
}
