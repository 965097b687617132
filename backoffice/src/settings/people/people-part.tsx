import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { fetchPeople } from '../../api/identity.ts';
import type { Person } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { generalText } from '../../text/general.ts';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';
import { PeopleDialogs } from './people-dialogs.tsx';
import type { PeopleDialog } from './people-dialogs.tsx';
import { PersonRow } from './person-row.tsx';

/** The people of the agency with their posts and, for who looks after them, their accounts. */
export function PeoplePart() {
  const t = useText(settingsText);
  const general = useText(generalText);
  const { modal } = App.useApp();
  const { agencyId, may } = useDesk();
  const [open, choose] = useState<PeopleDialog | null>(null);
  const query = useQuery({ queryKey: ['people', agencyId], queryFn: () => fetchPeople(agencyId) });
  const tellPassword = (result: { firstPassword?: string } | object): void => {
    if (!('firstPassword' in result) || !result.firstPassword) return;
    modal.info({
      title: t.firstPassword,
      okText: general.close,
      content: (
        <>
          <p className="first-password">{result.firstPassword}</p>
          <p>{t.firstPasswordOnce}</p>
        </>
      ),
    });
  };
  return (
    <Loaded query={query}>
      {({ people }) => (
        <section className="card stack" aria-labelledby="h-people">
          <div className="card-head">
            <h2 id="h-people">{t.people}</h2>
            {may('identity.create_person') ? (
              <Button type="primary" onClick={() => choose({ what: 'add' })}>
                {t.addPerson}
              </Button>
            ) : null}
          </div>
          <p className="soft small">{t.separation}</p>
          <div className="scroll-x">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t.personName}</th>
                  <th scope="col">{t.posts}</th>
                  <th scope="col">{t.account}</th>
                  <th scope="col">{general.actions}</th>
                </tr>
              </thead>
              <tbody>
                {people.map((person: Person) => (
                  <PersonRow key={person.id} person={person} choose={choose} />
                ))}
              </tbody>
            </table>
          </div>
          {open ? (
            <PeopleDialogs open={open} agencyId={agencyId} then={tellPassword} close={() => choose(null)} />
          ) : null}
        </section>
      )}
    </Loaded>
  );
}
