import { Link } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { sitesText } from '../text/sites.ts';
import { useText } from '../text/use-text.ts';

/** The two desks of the place: sites, and what is pushed between them. */
export function SiteTabs({ chosen }: { chosen: 'sites' | 'pushes' }) {
  const t = useText(sitesText);
  const { may } = useDesk();
  return (
    <nav className="list-tabs" aria-label={t.desks}>
      <Link to="/sites" aria-current={chosen === 'sites' ? 'page' : undefined}>
        {t.title}
      </Link>
      {may('disclosure.list_pushes') ? (
        <Link to="/pushes" aria-current={chosen === 'pushes' ? 'page' : undefined}>
          {t.pushes}
        </Link>
      ) : null}
    </nav>
  );
}
