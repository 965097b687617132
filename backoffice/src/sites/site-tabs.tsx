import { Link } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { pushesText } from '../text/pushes.ts';
import { sitesText } from '../text/sites.ts';
import { useText } from '../text/use-text.ts';

/** The desks of the place: sites, what others ask them to carry, what the agency asks of others. */
export function SiteTabs({ chosen }: { chosen: 'sites' | 'incoming' | 'outgoing' }) {
  const t = useText(sitesText);
  const pushes = useText(pushesText);
  const { may } = useDesk();
  const current = (one: typeof chosen) => (one === chosen ? ('page' as const) : undefined);
  return (
    <nav className="list-tabs" aria-label={t.desks}>
      <Link to="/sites" aria-current={current('sites')}>
        {t.title}
      </Link>
      {may('disclosure.list_pushes') ? (
        <>
          <Link to="/pushes" search={{}} aria-current={current('incoming')}>
            {pushes.incoming}
          </Link>
          <Link to="/pushes" search={{ side: 'outgoing' }} aria-current={current('outgoing')}>
            {pushes.outgoing}
          </Link>
        </>
      ) : null}
    </nav>
  );
}
