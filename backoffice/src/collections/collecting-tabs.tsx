import { Link } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { collectionText } from '../text/collections.ts';
import { useText } from '../text/use-text.ts';
import '../list/record-table.css';

/** The two desks of the supervising office; only what one may use. */
export function CollectingTabs({ at }: { at: 'collections' | 'reviews' }) {
  const t = useText(collectionText);
  const { may } = useDesk();
  if (!may('reporting.list_collections') || !may('reporting.list_received')) return null;
  return (
    <nav className="list-tabs" aria-label={t.tabs}>
      <Link to="/collections" aria-current={at === 'collections' ? 'page' : undefined}>
        {t.tabCollections}
      </Link>
      <Link to="/reviews" aria-current={at === 'reviews' ? 'page' : undefined}>
        {t.tabReviews}
      </Link>
    </nav>
  );
}
