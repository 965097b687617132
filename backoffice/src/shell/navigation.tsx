import { useRouterState } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';
import { FootBar } from './foot-bar.tsx';
import { PlaceLink } from './place-link.tsx';
import { PLACES, placeAt } from './places.ts';
import { useNarrow } from './use-narrow.ts';

/** The places a person may use, nothing else. */
export function Navigation() {
  const t = useText(shellText);
  const { may } = useDesk();
  const here = useRouterState({ select: ({ location }) => placeAt(location.pathname) });
  const narrow = useNarrow();
  const places = PLACES.filter(({ needs }) => needs.length === 0 || needs.some((action) => may(action)));
  return (
    <nav aria-label={t.navigation} className="navigation">
      {narrow ? (
        <FootBar places={places} here={here} />
      ) : (
        <ul>
          {places.map((place) => (
            <li key={place.to}>
              <PlaceLink place={place} here={place.key === here} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
