import { getRouteApi } from '@tanstack/react-router';
import { withPart } from '../list/read-address.ts';
import { useDesk } from '../app/session.ts';
import { channelsText } from '../text/channels.ts';
import { useText } from '../text/use-text.ts';
import { SchemePlaces } from '../scheme/scheme-places.tsx';
import { CHANNEL_TABS } from './channel-search.ts';
import type { ChannelSearch, ChannelTab } from './channel-search.ts';
import { OutletsPart } from './outlets-part.tsx';
import { PlacesPart } from './places-part.tsx';
import { ReleasesPart } from './releases-part.tsx';
import { TransfersPart } from './transfers-part.tsx';
import { ViewsPart } from './views-part.tsx';
import '../list/record-table.css';
import '../scheme/scheme.css';

const route = getRouteApi('/scheme/channels');
const NEEDS: Readonly<Record<ChannelTab, string>> = {
  releases: 'disclosure.list_channel_releases',
  outlets: 'platforms.list_outlets',
  transfers: 'disclosure.list_transfers',
  places: 'platforms.list_reading_places',
  views: 'disclosure.list_page_views',
};

/** Where information appears besides the website, where it is handed and read, and how often pages are read. */
export function ChannelsPage() {
  const t = useText(channelsText);
  const { may } = useDesk();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tab = search.tab ?? 'releases';
  const change = (part: { [K in keyof ChannelSearch]?: ChannelSearch[K] | undefined }): void =>
    void navigate({
      search: (before) => withPart(before, part) as ChannelSearch,
    });
  return (
    <>
      <SchemePlaces at="channels" />
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      <nav className="list-tabs" aria-label={t.tabs}>
        {CHANNEL_TABS.filter((one) => may(NEEDS[one])).map((one) => (
          <button
            key={one}
            type="button"
            aria-current={tab === one ? 'page' : undefined}
            onClick={() => void navigate({ search: one === 'releases' ? {} : { tab: one } })}
          >
            {t[one]}
          </button>
        ))}
      </nav>
      {tab === 'releases' ? <ReleasesPart search={search} change={change} /> : null}
      {tab === 'outlets' ? <OutletsPart /> : null}
      {tab === 'transfers' ? <TransfersPart page={search.page ?? 1} change={change} /> : null}
      {tab === 'places' ? <PlacesPart /> : null}
      {tab === 'views' ? <ViewsPart page={search.page ?? 1} change={change} /> : null}
    </>
  );
}
