import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { fetchAgencies } from '../api/identity.ts';
import type { Me } from '../api/identity.ts';
import { placesOf, reachesDown } from './reach.ts';
import { DeskContext } from './session.ts';
import type { Desk } from './session.ts';

const KEPT = 'gongkai.agency';

/** Keeps which of their agencies the person is working for, also after a reload. */
export function DeskProvider({ me, children }: { me: Me; children: ReactNode }) {
  const [chosen, choose] = useState(() => localStorage.getItem(KEPT));
  const tree = useQuery({
    queryKey: ['agencies'],
    queryFn: fetchAgencies,
    enabled: reachesDown(me),
    staleTime: 300_000,
  });
  const known = tree.data?.agencies;
  const desk = useMemo((): Desk => {
    const places = placesOf(me, known ?? []);
    const place = places.find(({ id }) => id === chosen) ?? places[0];
    return {
      me,
      agencyId: place?.id ?? me.person.agencyId,
      agencies: places,
      chooseAgency: (id) => {
        localStorage.setItem(KEPT, id);
        choose(id);
      },
      may: (action) => place?.permitted.has(action) ?? false,
      mayAt: (action, agencyId) => places.find(({ id }) => id === agencyId)?.permitted.has(action) ?? false,
    };
  }, [me, chosen, known]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}
