import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchAgencies } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { settingsText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';
import { AgencyPage } from './agency-page.tsx';
import { AgencyTree } from './agency-tree.tsx';
import { NewAgency } from './new-agency.tsx';

/** The tree of agencies with the page of the one chosen. */
export function AgenciesPart() {
  const t = useText(settingsText);
  const { agencyId, may } = useDesk();
  const [chosen, choose] = useState(agencyId);
  const [adding, add] = useState(false);
  const query = useQuery({ queryKey: ['agencies'], queryFn: fetchAgencies });
  return (
    <Loaded query={query}>
      {({ agencies }) => (
        <div className="tree-and-page">
          <section className="card tree" aria-labelledby="h-tree">
            <div className="card-head">
              <h2 id="h-tree">{t.tree}</h2>
              {may('identity.create_agency') ? (
                <Button size="small" onClick={() => add(true)}>
                  {t.addAgency}
                </Button>
              ) : null}
            </div>
            <AgencyTree agencies={agencies} parentId={null} chosen={chosen} choose={choose} />
          </section>
          <AgencyPage id={chosen} agencies={agencies} />
          {adding ? <NewAgency agencies={agencies} parentId={chosen} close={() => add(false)} /> : null}
        </div>
      )}
    </Loaded>
  );
}
