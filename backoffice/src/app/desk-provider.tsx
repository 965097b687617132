import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Me } from '../api/identity.ts';
import { DeskContext } from './session.ts';
import type { Desk } from './session.ts';

const KEPT = 'gongkai.agency';

/** Keeps which of their agencies the person is working for, also after a reload. */
export function DeskProvider({ me, children }: { me: Me; children: ReactNode }) {
  const [chosen, choose] = useState(() => localStorage.getItem(KEPT));
  const desk = useMemo((): Desk => {
    const agencies = [...new Map(me.posts.map((post) => [post.agencyId, post.agencyName]))].map(
      ([id, name]) => ({
        id,
        name,
      }),
    );
    const agencyId = (agencies.find(({ id }) => id === chosen) ?? agencies[0])?.id ?? me.person.agencyId;
    const permitted = new Set(me.permissions[agencyId]);
    return {
      me,
      agencyId,
      agencies,
      chooseAgency: (id) => {
        localStorage.setItem(KEPT, id);
        choose(id);
      },
      may: (action) => permitted.has(action),
    };
  }, [me, chosen]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}
