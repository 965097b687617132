import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../act/act-dialog.tsx';
import { closeDivision, createDivision, renameDivision } from '../../api/identity.ts';
import type { Division } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { ReasonItem, TextItem } from '../../fields/fields.tsx';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';

type Open = { what: 'add' } | { what: 'rename' | 'close'; division: Division } | null;

/** The divisions that handle requests. */
export function DivisionsCard({ agencyId, divisions }: { agencyId: string; divisions: readonly Division[] }) {
  const t = useText(settingsText);
  const { may } = useDesk();
  const [open, choose] = useState<Open>(null);
  const close = (): void => choose(null);
  return (
    <section className="card" aria-labelledby="h-divisions">
      <div className="card-head">
        <h2 id="h-divisions">{t.divisions}</h2>
        {may('identity.create_division') ? (
          <Button size="small" onClick={() => choose({ what: 'add' })}>
            {t.addDivision}
          </Button>
        ) : null}
      </div>
      <ul className="entries">
        {divisions.map((division) => (
          <li key={division.id} className="entry-head">
            <span>
              {division.name}{' '}
              <span className="soft small">{division.closedOn ? `${division.closedOn} ${t.gone}` : ''}</span>
            </span>
            {may('identity.rename_division') && !division.closedOn ? (
              <span className="row">
                <Button size="small" onClick={() => choose({ what: 'rename', division })}>
                  {t.rename}
                </Button>
                <Button size="small" danger onClick={() => choose({ what: 'close', division })}>
                  {t.close}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {open?.what === 'add' ? (
        <ActDialog title={t.addDivision} send={(values) => createDivision(agencyId, values)} close={close}>
          <TextItem name="name" label={t.divisionName} required max={100} />
        </ActDialog>
      ) : null}
      {open?.what === 'rename' ? (
        <ActDialog
          title={t.rename}
          initial={{ name: open.division.name }}
          send={(values) => renameDivision(open.division.id, values)}
          close={close}
        >
          <TextItem name="name" label={t.divisionName} required max={100} />
        </ActDialog>
      ) : null}
      {open?.what === 'close' ? (
        <ActDialog
          title={t.close}
          danger
          send={(values) => closeDivision(open.division.id, values)}
          close={close}
        >
          <ReasonItem label={t.reason} />
        </ActDialog>
      ) : null}
    </section>
  );
}
