import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useAct } from '../act/use-act.ts';
import { fetchSchemeItem, linkDocuments, unlinkDocuments } from '../api/scheme.ts';
import type { SchemeItemDetail } from '../api/scheme.ts';
import { useDesk } from '../app/session.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Mark } from '../parts/mark.tsx';
import { ProblemList } from '../parts/problems.tsx';
import { schemeText } from '../text/scheme.ts';
import { marksText } from '../text/marks.ts';
import { useSay, useText } from '../text/use-text.ts';
import { Standing } from './standing.tsx';

/** An item with its documents, those that may belong to it, and every version. */
export function ItemDrawer({ id, close }: { id: string; close: () => void }) {
  const query = useQuery({ queryKey: ['scheme-item', id], queryFn: () => fetchSchemeItem(id) });
  const item = query.data?.item;
  const title = item ? [item.level1, item.level2, item.level3].filter(Boolean).join(' › ') : '';
  return (
    <Drawer open onClose={close} title={title} size={640} mask={false}>
      <Loaded query={query}>{(detail) => <Detail id={id} detail={detail} />}</Loaded>
    </Drawer>
  );
}

function Detail({ id, detail }: { id: string; detail: SchemeItemDetail }) {
  const t = useText(schemeText);
  const { may } = useDesk();
  const mayLink = may('disclosure.link_scheme_documents');
  const act = useAct(({ how, ids }: { how: 'link' | 'unlink'; ids: string[] }) =>
    how === 'link' ? linkDocuments(id, ids) : unlinkDocuments(id, ids),
  );
  return (
    <div className="stack">
      <Standing status={detail.item.status} />
      <p>{detail.item.content}</p>
      <p className="soft small">
        {detail.item.timeLimitText} · {detail.item.basis}
      </p>
      <ProblemList problems={act.problems} />
      <section className="stack" aria-labelledby="h-linked">
        <h2 id="h-linked">{t.linked}</h2>
        {detail.documents.length === 0 ? <p className="soft">{t.noDocuments}</p> : null}
        <ul className="entries">
          {detail.documents.map((one) => (
            <li key={one.id} className="entry-head">
              <div>
                <Link to="/documents/$id" params={{ id: one.id }}>
                  {one.title}
                </Link>
                <div className="soft small">
                  {[one.documentNumber, one.releasedOn ?? t.notReleased].filter(Boolean).join(' · ')}{' '}
                  {one.inTime === false ? <Mark tone="cinnabar">{t.late}</Mark> : null}
                </div>
              </div>
              {mayLink ? (
                <Button size="small" onClick={() => void act.run({ how: 'unlink', ids: [one.id] })}>
                  {t.unlink}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      {mayLink ? (
        <section className="stack" aria-labelledby="h-suggested">
          <h2 id="h-suggested">{t.suggested}</h2>
          <p className="soft small">{t.suggestedLead}</p>
          {detail.suggested.length === 0 ? <p className="soft">{t.noSuggested}</p> : null}
          <ul className="entries">
            {detail.suggested.map((one) => (
              <li key={one.id} className="entry-head">
                <div>
                  {one.title} <span className="soft small">{one.releasedOn}</span>
                </div>
                <Button size="small" onClick={() => void act.run({ how: 'link', ids: [one.id] })}>
                  {t.link}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <History history={detail.history} />
    </div>
  );
}

function History({ history }: { history: SchemeItemDetail['history'] }) {
  const t = useText(schemeText);
  const { colon } = useText(marksText);
  const pick = useSay();
  return (
    <section className="stack" aria-labelledby="h-history">
      <h2 id="h-history">{t.history}</h2>
      <ol className="entries">
        {history.map((one) => (
          <li key={one.at + one.kind}>
            <strong>{pick(one.label)}</strong>{' '}
            <span className="soft small">
              {one.at.slice(0, 10)} {one.by}
            </span>
            {one.reason ? <div className="small">{one.reason}</div> : null}
            {one.changes.map(({ field, before, after }) => (
              <div key={field.zh} className="small">
                {pick(field)}
                {colon}
                <del>{before || '—'}</del> → <ins>{after || '—'}</ins>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
