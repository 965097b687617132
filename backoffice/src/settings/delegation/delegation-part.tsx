import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../act/act-dialog.tsx';
import { endDelegation, fetchDelegations } from '../../api/identity.ts';
import type { Delegation } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { LongTextItem } from '../../fields/fields.tsx';
import { Mark } from '../../parts/mark.tsx';
import { settingsText } from '../../text/settings.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ROLES } from '../../text/vocabulary.ts';
import { DelegateDialog } from './delegate-dialog.tsx';

/** Delegations: one's own, and those of the agency for who looks after them. */
export function DelegationPart() {
  const t = useText(settingsText);
  const language = useLanguage();
  const { me, agencyId, may } = useDesk();
  const [adding, add] = useState(false);
  const [ending, end] = useState<Delegation | null>(null);
  const ofAgency = useQuery({
    queryKey: ['delegations', agencyId],
    queryFn: () => fetchDelegations(agencyId),
    enabled: may('identity.list_delegations'),
  });
  const delegations = ofAgency.data?.delegations ?? me.delegations;
  return (
    <section className="card stack" aria-labelledby="h-delegation">
      <div className="card-head">
        <h2 id="h-delegation">{t.delegation}</h2>
        <Button type="primary" onClick={() => add(true)}>
          {t.delegate}
        </Button>
      </div>
      <p className="soft">{t.delegationLead}</p>
      {delegations.length === 0 ? <p className="soft">{t.noDelegations}</p> : null}
      <ul className="entries">
        {delegations.map((one) => (
          <li key={one.id}>
            <div className="entry-head">
              <span>
                {one.fromPerson.name} → {one.toPerson.name}
                <span className="soft small">
                  {' '}
                  {one.roles.map((role) => ROLES[role]?.[language]).join('、')}
                </span>
              </span>
              <span className="row">
                {one.inForce ? (
                  <Mark tone="pine">{t.inForce}</Mark>
                ) : one.endedOn ? (
                  <Mark tone="plain">{t.ended}</Mark>
                ) : null}
                {one.endedOn === null &&
                one.untilOn >= me.today &&
                (one.fromPerson.id === me.person.id || may('identity.end_delegation')) ? (
                  <Button size="small" onClick={() => end(one)}>
                    {t.endDelegation}
                  </Button>
                ) : null}
              </span>
            </div>
            <p className="soft small">
              {one.fromOn} – {one.endedOn ?? one.untilOn} · {one.reason}
            </p>
          </li>
        ))}
      </ul>
      {adding ? <DelegateDialog close={() => add(false)} /> : null}
      {ending ? (
        <ActDialog
          title={t.endDelegation}
          send={(values) => endDelegation(ending.id, values)}
          close={() => end(null)}
        >
          <LongTextItem name="reason" label={t.reason} max={300} />
        </ActDialog>
      ) : null}
    </section>
  );
}
