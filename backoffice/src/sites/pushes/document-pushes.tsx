import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchPushes, type PushRow } from '../../api/pushes.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { pushesText } from '../../text/pushes.ts';
import { useText } from '../../text/use-text.ts';
import { AskDialog } from './ask-dialog.tsx';
import { PushDialog } from './push-dialogs.tsx';
import { PushStateMark } from './push-state.tsx';

interface Props {
  document: { readonly id: string; readonly agencyId: string; readonly isReleased: boolean };
}

/** On a document's page: the sites it was pushed to, and the way to push it to another. */
export function DocumentPushes({ document }: Props) {
  const t = useText(pushesText);
  const { may } = useDesk();
  const [isAsking, ask] = useState(false);
  const [recalled, recall] = useState<PushRow | null>(null);
  const { id, agencyId, isReleased } = document;
  const query = useQuery({
    queryKey: ['pushes', 'of document', id],
    queryFn: () => fetchPushes({ agencyId, side: 'outgoing', documentId: id, pageSize: 100 }),
    enabled: may('disclosure.list_pushes'),
  });
  if (!may('disclosure.list_pushes')) return null;
  return (
    <section className="card stack" aria-labelledby="h-pushes">
      <h2 id="h-pushes">{t.ofDocument}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t.ofDocumentNone}</p>
          ) : (
            <ul className="stack">
              {items.map((push) => (
                <li key={push.id}>
                  <span className="row">
                    {push.siteName} · {push.columnName ?? push.askedColumnName} <PushStateMark push={push} />
                    {push.may.recall ? (
                      <Button size="small" onClick={() => recall(push)}>
                        {t.recall}
                      </Button>
                    ) : null}
                  </span>
                  {push.endReason || push.decisionNote ? (
                    <div className="soft small">{push.endReason ?? push.decisionNote}</div>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {isReleased && may('disclosure.ask_push') ? (
        <div>
          <Button onClick={() => ask(true)}>{t.ask}</Button>
        </div>
      ) : null}
      {isAsking ? <AskDialog document={{ id, agencyId }} close={() => ask(false)} /> : null}
      {recalled ? <PushDialog act="recall" push={recalled} close={() => recall(null)} /> : null}
    </section>
  );
}
