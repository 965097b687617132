import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchAgency } from '../../api/identity.ts';
import type { Agency } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { Facts } from '../../parts/facts.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { AGENCY_KINDS, REMEDY_SYSTEMS, settingsText } from '../../text/settings.ts';
import { generalText } from '../../text/general.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { AgencyDialogs } from './agency-dialogs.tsx';
import type { AgencyDialog } from './agency-dialogs.tsx';
import { AgencyHistory } from './agency-history.tsx';
import { DivisionsCard } from './divisions-card.tsx';
import { ReviseAgency } from './revise-agency.tsx';

/** An agency with its history, FOI office, remedies and divisions. */
export function AgencyPage({ id, agencies }: { id: string; agencies: readonly Agency[] }) {
  const t = useText(settingsText);
  const general = useText(generalText);
  const language = useLanguage();
  const { may } = useDesk();
  const [dialog, open] = useState<AgencyDialog | 'revise' | null>(null);
  const query = useQuery({ queryKey: ['agency', id], queryFn: () => fetchAgency(id) });
  const nameOf = (agencyId: string | null): string => agencies.find((one) => one.id === agencyId)?.name ?? '';
  return (
    <Loaded query={query}>
      {({ agency, divisions }) => (
        <div className="stack">
          <section className="card stack" aria-labelledby="h-agency">
            <h2 id="h-agency">{agency.name}</h2>
            <Facts
              across
              rows={[
                [t.shortName, agency.shortName],
                [t.agencyKind, AGENCY_KINDS[agency.kind][language]],
                [t.parent, nameOf(agency.parentId)],
                [t.region, agency.region],
                [t.abbreviation, agency.documentAbbreviation],
                [t.organisationCode, agency.organisationCode],
                [t.code, agency.code],
                [t.ruleMaking, agency.hasRulemakingPower ? general.yes : general.no],
                [t.openedOn, agency.openedOn],
                ...(agency.closedOn
                  ? [
                      [t.closedOn, agency.closedOn] as const,
                      [t.successor, nameOf(agency.successorId)] as const,
                    ]
                  : []),
              ]}
            />
            <div className="row">
              {may('identity.revise_agency') ? (
                <Button onClick={() => open('revise')}>{t.revise}</Button>
              ) : null}
              {may('identity.rename_agency') ? (
                <Button onClick={() => open('rename')}>{t.rename}</Button>
              ) : null}
              {may('identity.move_agency') ? <Button onClick={() => open('move')}>{t.move}</Button> : null}
              {may('identity.close_agency') && !agency.closedOn ? (
                <Button danger onClick={() => open('close')}>
                  {t.close}
                </Button>
              ) : null}
            </div>
          </section>
          <AgencyHistory agency={agency} nameOf={nameOf} />
          <section className="card" aria-labelledby="h-office">
            <h2 id="h-office">{t.foiOffice}</h2>
            <Facts
              across
              rows={[
                [t.officeName, agency.foiOffice.name],
                [t.address, agency.foiOffice.address],
                [t.hours, agency.foiOffice.hours],
                [t.phone, agency.foiOffice.phone],
                [t.email, agency.foiOffice.email],
                [t.fax, agency.foiOffice.fax],
                [t.remedySystem, REMEDY_SYSTEMS[agency.remedies.system][language]],
                [t.court, agency.remedies.courtName],
              ]}
            />
          </section>
          <DivisionsCard agencyId={agency.id} divisions={divisions} />
          {dialog === 'revise' ? <ReviseAgency agency={agency} close={() => open(null)} /> : null}
          {dialog !== null && dialog !== 'revise' ? (
            <AgencyDialogs which={dialog} agency={agency} agencies={agencies} close={() => open(null)} />
          ) : null}
        </div>
      )}
    </Loaded>
  );
}
