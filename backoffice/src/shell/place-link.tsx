import { Link } from '@tanstack/react-router';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';
import type { OfficePlace } from './places.ts';

/** One place of the navigation, marked when the person is there. */
export function PlaceLink({ place, here }: { place: OfficePlace; here: boolean }) {
  const t = useText(shellText);
  const { icon: Icon } = place;
  return (
    <Link
      to={place.to}
      params={{ part: undefined }}
      activeOptions={{ exact: place.to === '/', includeSearch: false }}
      {...(here ? { className: 'active' } : {})}
    >
      <Icon aria-hidden="true" />
      <span>{t[place.key]}</span>
    </Link>
  );
}
