import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchSite, type StaffSite } from '../api/sites.ts';
import { useDesk } from '../app/session.ts';
import { Facts } from '../parts/facts.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { SITE_KINDS, sitesText } from '../text/sites.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { ColumnsCard } from './columns-card.tsx';
import { SiteDialogs, type SiteDialog } from './site-dialogs.tsx';
import { SubscribersCard } from '../statistics/subscribers-card.tsx';
import { StateMark } from './state-mark.tsx';
import { ThemeCard } from './theme-card.tsx';
import '../list/record-table.css';
import './sites.css';

const route = getRouteApi('/sites/$id');

/** One site: what it says of itself, its theme, its columns, and whether it stays open. */
export function SitePage() {
  const { id } = route.useParams();
  const query = useQuery({ queryKey: ['site', id], queryFn: () => fetchSite(id) });
  return <Loaded query={query}>{(site) => <SiteView site={site} />}</Loaded>;
}

function SiteView({ site }: { site: StaffSite }) {
  const t = useText(sitesText);
  const language = useLanguage();
  const [dialog, open] = useState<SiteDialog | null>(null);
  const { may } = site;
  const { mayAt } = useDesk();
  return (
    <div className="stack">
      <div className="page-head">
        <div>
          <h1>{site.name}</h1>
          <span className="row" style={{ gap: 8 }}>
            <StateMark state={site.state} /> <span className="soft">{SITE_KINDS[site.kind][language]}</span>
          </span>
        </div>
        <div className="row">
          <LinkButton to="/sites">{t.back}</LinkButton>
          <Button href={site.path} target="_blank">
            {t.visit}
          </Button>
          {may.update ? (
            <Button type="primary" onClick={() => open('edit')}>
              {t.edit}
            </Button>
          ) : null}
        </div>
      </div>
      <section className="card stack" aria-labelledby="h-particulars">
        <h2 id="h-particulars">{t.particulars}</h2>
        <Facts
          across
          rows={[
            [t.agency, site.agencyName],
            [t.nameEn, site.nameEn],
            [t.code, site.siteIdCode],
            [t.domain, site.domain],
            [t.hostnames, site.hostnames.join('、')],
            [t.slug, site.path],
            [t.sponsor, site.sponsor],
            [t.organiser, site.organiser],
            [t.contact, site.contact],
            [t.icp, site.icpFiling],
            [t.police, site.policeFiling],
            [t.errorReport, site.errorReportUrl],
            [t.organMark, site.organMarkUrl],
            [t.openedOn, site.openedOn],
            ...(site.announcedOn
              ? ([
                  [t.announcedOn, site.announcedOn],
                  [t.closesOn, site.closesOn],
                  [t.announcement, site.announcement],
                ] as const)
              : []),
            ...(site.closedOn ? ([[t.closedOn, site.closedOn]] as const) : []),
          ]}
        />
        <div className="row">
          {may.setEmblem ? <Button onClick={() => open('emblem')}>{t.emblem}</Button> : null}
          {may.announceClosing ? (
            <Button danger onClick={() => open('announce')}>
              {t.announce}
            </Button>
          ) : null}
          {may.close ? (
            <Button danger type="primary" onClick={() => open('close')}>
              {t.close}
            </Button>
          ) : null}
          {may.keepOpen ? <Button onClick={() => open('keepOpen')}>{t.keepOpen}</Button> : null}
        </div>
      </section>
      {site.agencyId ? <ColumnsCard agencyId={site.agencyId} mayChange={may.columns} /> : null}
      {site.agencyId && mayAt('disclosure.count_subscribers', site.agencyId) ? (
        <SubscribersCard agencyId={site.agencyId} />
      ) : null}
      <ThemeCard site={site} />
      {dialog ? <SiteDialogs which={dialog} site={site} close={() => open(null)} /> : null}
    </div>
  );
}
