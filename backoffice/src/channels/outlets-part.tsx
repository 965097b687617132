import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../act/act-dialog.tsx';
import { addOutlet, changeOutlet, closeOutlet, fetchOutlets } from '../api/channels.ts';
import type { Outlet } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { ChoiceItem, ReasonItem, TextItem } from '../fields/fields.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { channelsText } from '../text/channels.ts';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';
import { useChannelOptions } from './outlet-fields.tsx';

/** Accounts, screens, boards, papers of the agency. */
export function OutletsPart() {
  const t = useText(channelsText);
  const general = useText(generalText);
  const { agencyId } = useDesk();
  const channels = useChannelOptions();
  const [dialog, choose] = useState<{ outlet?: Outlet; close?: boolean } | null>(null);
  const query = useQuery({ queryKey: ['outlets', agencyId], queryFn: () => fetchOutlets(agencyId) });
  const close = (): void => choose(null);
  return (
    <Loaded query={query}>
      {({ outlets, mayEdit }) => (
        <div className="stack">
          <div className="card-head">
            <p className="soft small">{t.outletsLead}</p>
            {mayEdit ? (
              <Button type="primary" onClick={() => choose({})}>
                {t.addOutlet}
              </Button>
            ) : null}
          </div>
          {outlets.length === 0 ? (
            <p className="card">{t.empty}</p>
          ) : (
            <div className="records-scroll">
              <table className="records scheme-table">
                <caption className="hidden-text">{t.outlets}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.channel}</th>
                    <th scope="col">{t.name}</th>
                    <th scope="col">{t.provider}</th>
                    <th scope="col">{t.location}</th>
                    {mayEdit ? <th scope="col">{general.actions}</th> : null}
                  </tr>
                </thead>
                <tbody>
                  {outlets.map((outlet) => (
                    <tr key={outlet.id}>
                      <td>{channels.find(({ value }) => value === outlet.channel)?.label}</td>
                      <td>{outlet.name}</td>
                      <td>{outlet.provider}</td>
                      <td>{outlet.location}</td>
                      {mayEdit ? (
                        <td>
                          <div className="row">
                            <Button size="small" onClick={() => choose({ outlet })}>
                              {t.changeOutlet}
                            </Button>
                            <Button size="small" danger onClick={() => choose({ outlet, close: true })}>
                              {t.closeOutlet}
                            </Button>
                          </div>
                        </td>
                      ) : null}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {dialog?.close && dialog.outlet ? (
            <ActDialog
              title={t.closeOutlet}
              danger
              lead={dialog.outlet.name}
              send={(values) => closeOutlet(dialog.outlet!.id, values)}
              close={close}
            >
              <ReasonItem label={t.closeReason} />
            </ActDialog>
          ) : null}
          {dialog && !dialog.close ? (
            <ActDialog
              title={dialog.outlet ? t.changeOutlet : t.addOutlet}
              initial={dialog.outlet ?? { channel: 'official_account' }}
              send={(values) =>
                dialog.outlet ? changeOutlet(dialog.outlet.id, values) : addOutlet({ agencyId, ...values })
              }
              close={close}
            >
              <ChoiceItem name="channel" label={t.channel} required options={channels} />
              <TextItem name="name" label={t.name} required max={80} />
              <TextItem name="provider" label={t.provider} max={60} />
              <TextItem name="location" label={t.location} max={300} />
              <TextItem name="note" label={t.note} max={300} />
            </ActDialog>
          ) : null}
        </div>
      )}
    </Loaded>
  );
}
