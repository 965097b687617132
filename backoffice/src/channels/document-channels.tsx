import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchChannelReleases, proofUrl } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { Loaded } from '../parts/loaded.tsx';
import { channelsText } from '../text/channels.ts';
import { useSay, useText } from '../text/use-text.ts';
import { RecordDialog } from './record-dialog.tsx';

/** For the page of a document: where it was published besides the website. */
export function DocumentChannels({
  documentId,
  agencyId,
  isReleased,
}: {
  documentId: string;
  agencyId: string;
  isReleased: boolean;
}) {
  const t = useText(channelsText);
  const pick = useSay();
  const { may } = useDesk();
  const [recording, record] = useState(false);
  const query = useQuery({
    queryKey: ['document-channels', documentId],
    queryFn: () => fetchChannelReleases({ agencyId, documentId, pageSize: 100 }),
    enabled: may('disclosure.list_channel_releases'),
  });
  if (!may('disclosure.list_channel_releases')) return null;
  return (
    <section className="card stack" aria-labelledby="h-document-channels">
      <div className="card-head">
        <h2 id="h-document-channels">{t.documentChannels}</h2>
        {may('disclosure.record_channel_release') ? (
          <Button size="small" onClick={() => record(true)}>
            {t.record}
          </Button>
        ) : null}
      </div>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{isReleased ? t.onlyWebsite : t.notYetPublic}</p>
          ) : (
            <ul className="entries">
              {items.map((one) => (
                <li key={one.id}>
                  <strong>{pick(one.channelLabel)}</strong> {one.outletName}
                  <div className="soft small">
                    {one.publishedOn} {one.reference}{' '}
                    {one.proof ? (
                      <a href={proofUrl(one.id)} target="_blank" rel="noreferrer">
                        {one.proof.name}
                      </a>
                    ) : null}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {recording ? <RecordDialog documentId={documentId} close={() => record(false)} /> : null}
    </section>
  );
}
