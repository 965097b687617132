import { Link } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { schemeText } from '../text/scheme.ts';
import { useText } from '../text/use-text.ts';
import '../list/record-table.css';
import './scheme.css';

const PLACES = [
  { at: 'scheme', to: '/scheme', needs: 'disclosure.list_scheme' },
  { at: 'channels', to: '/scheme/channels', needs: 'disclosure.list_channel_releases' },
  { at: 'statistics', to: '/scheme/statistics', needs: 'reporting.disclosure_statistics' },
] as const;

/** The three desks of this place: what has to be published, where else it appears, what came of it. */
export function SchemePlaces({ at }: { at: (typeof PLACES)[number]['at'] }) {
  const t = useText(schemeText);
  const { may } = useDesk();
  return (
    <nav className="scheme-places" aria-label={t.places}>
      {PLACES.filter(({ needs }) => may(needs)).map((place) => (
        <Link
          key={place.at}
          to={place.to}
          search={{}}
          activeOptions={{ exact: true, includeSearch: false }}
          aria-current={place.at === at ? 'page' : undefined}
        >
          {t.place[place.at]}
        </Link>
      ))}
    </nav>
  );
}
