import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchRequestSettings } from '../../api/requests.ts';
import { useDesk } from '../../app/session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { handlingText } from '../../text/handling.ts';
import { useText } from '../../text/use-text.ts';
import { HandlingFacts } from './handling-facts.tsx';
import { HandlingForm } from './handling-form.tsx';

/** How the agency handles its requests: to change for who may, to read for all others. */
export function HandlingPart() {
  const t = useText(handlingText);
  const { agencyId, may } = useDesk();
  const query = useQuery({
    queryKey: ['request-settings', agencyId],
    queryFn: () => fetchRequestSettings(agencyId),
  });
  return (
    <section className="card stack handling" aria-labelledby="h-handling">
      <h2 id="h-handling">{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <Loaded query={query}>
        {(settings) =>
          may('requests.change_settings') ? (
            <HandlingForm key={agencyId} settings={settings} />
          ) : (
            <HandlingFacts settings={settings} />
          )
        }
      </Loaded>
      <p className="soft small">
        {t.elsewhere}
        <Link to="/settings/{-$part}" params={{ part: 'agencies' }}>
          {t.toAgencies}
        </Link>
      </p>
    </section>
  );
}
