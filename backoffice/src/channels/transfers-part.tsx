import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { fetchTransfers, transferFileUrl } from '../api/channels.ts';
import type { Transfer, TransferList } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { Pager } from '../list/pager.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Mark } from '../parts/mark.tsx';
import { channelsText } from '../text/channels.ts';
import { generalText } from '../text/general.ts';
import { useSay, useText } from '../text/use-text.ts';
import { TransferDialogs } from './transfer-dialogs.tsx';
import type { TransferDialog } from './transfer-dialogs.tsx';

const TONES = { open: 'amber', closed: 'pine', discarded: 'plain' } as const;

/** What waits for archives and libraries, and the lists made so far. */
export function TransfersPart({ page, change }: { page: number; change: (part: { page?: number }) => void }) {
  const t = useText(channelsText);
  const { agencyId } = useDesk();
  const [dialog, choose] = useState<TransferDialog | null>(null);
  const query = useQuery({
    queryKey: ['transfers', agencyId, page],
    queryFn: () => fetchTransfers({ agencyId, page, pageSize: 30 }),
  });
  return (
    <Loaded query={query}>
      {(list) => (
        <div className="stack">
          <div className="card-head">
            <p className="soft small">{t.transferLead}</p>
            {list.mayEdit ? (
              <Button type="primary" onClick={() => choose({ what: 'open', receivers: list.receivers })}>
                {t.openTransfer}
              </Button>
            ) : null}
          </div>
          <Receivers
            list={list}
            open={(placeId) => choose({ what: 'open', receivers: list.receivers, placeId })}
          />
          {list.items.length === 0 ? (
            <p className="card">{t.empty}</p>
          ) : (
            <Lists items={list.items} mayEdit={list.mayEdit} choose={choose} />
          )}
          <Pager
            page={list.page}
            pageSize={list.pageSize}
            total={list.total}
            of="lists"
            onPage={(next) => change({ page: next })}
          />
          {dialog ? <TransferDialogs dialog={dialog} close={() => choose(null)} /> : null}
        </div>
      )}
    </Loaded>
  );
}

function Receivers({ list, open }: { list: TransferList; open: (placeId: string) => void }) {
  const t = useText(channelsText);
  return (
    <ul className="entries card">
      {list.receivers.map((one) => (
        <li key={one.placeId} className="entry-head">
          <div>
            <strong>{one.name}</strong>{' '}
            {one.waiting === 0 ? <span className="soft">{t.nothingWaits}</span> : t.waiting(one.waiting)}{' '}
            <span className="soft small">{one.oldestOn ? t.oldest(one.oldestOn) : ''}</span>{' '}
            {one.overdue ? <Mark tone="cinnabar">{t.overdue(list.promiseDays)}</Mark> : null}
          </div>
          {list.mayEdit && one.waiting > 0 ? (
            <Button size="small" onClick={() => open(one.placeId)}>
              {t.openTransfer}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Lists({
  items,
  mayEdit,
  choose,
}: {
  items: readonly Transfer[];
  mayEdit: boolean;
  choose: (dialog: TransferDialog) => void;
}) {
  const t = useText(channelsText);
  const general = useText(generalText);
  const pick = useSay();
  return (
    <div className="records-scroll">
      <table className="records scheme-table">
        <caption className="hidden-text">{t.transfers}</caption>
        <thead>
          <tr>
            {[t.number, t.receiver, t.period, t.count, t.state, general.actions].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.id}>
              <td className="nowrap">{one.number}</td>
              <td>
                {one.receiverName}
                <div className="soft small">
                  {pick(one.receiverKindLabel)} · {pick(one.formLabel)}
                </div>
              </td>
              <td className="nowrap small">
                {one.from}
                <br />
                {one.to}
              </td>
              <td>{one.documents}</td>
              <td>
                <Mark tone={TONES[one.state]}>{t.states[one.state]}</Mark>
                {one.handedOn ? (
                  <div className="soft small">
                    {one.handedOn} {one.handedBy} → {one.receivedBy}
                  </div>
                ) : null}
              </td>
              <td>
                <div className="row">
                  {one.state === 'discarded' ? null : (
                    <Dropdown
                      trigger={['click']}
                      menu={{
                        items: (['docx', 'pdf', 'xlsx'] as const).map((format) => ({
                          key: format,
                          label: (
                            <a href={transferFileUrl(one.id, format)} download>
                              {format.toUpperCase()}
                            </a>
                          ),
                        })),
                      }}
                    >
                      <Button size="small">{t.download}</Button>
                    </Dropdown>
                  )}
                  {mayEdit && one.state === 'open' ? (
                    <>
                      <Button size="small" onClick={() => choose({ what: 'close', transfer: one })}>
                        {t.closeTransfer}
                      </Button>
                      <Button size="small" danger onClick={() => choose({ what: 'discard', transfer: one })}>
                        {t.discard}
                      </Button>
                    </>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
