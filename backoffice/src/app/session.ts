import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect } from 'react';
import { ApiError, SIGNED_OUT } from '../api/client.ts';
import { fetchMe } from '../api/identity.ts';
import type { Me } from '../api/identity.ts';

/** Who works here, at which agency of theirs, and what they may do there. */
export interface Desk {
  readonly me: Me;
  readonly agencyId: string;
  /** Agencies where the person holds a post, and those a role of theirs reaches. */
  readonly agencies: readonly { id: string; name: string }[];
  readonly chooseAgency: (id: string) => void;
  /** Whether an action is permitted on at least some record of the agency chosen. */
  readonly may: (action: string) => boolean;
  /** The same for any agency, the chosen one or another. */
  readonly mayAt: (action: string, agencyId: string) => boolean;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is for screens behind the sign-in');
  return desk;
}

/** The person signed in; `null` when nobody is. */
export function useMe(): { me: Me | null | undefined; error: Error | null } {
  const client = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ['me'],
    staleTime: 60_000,
    queryFn: async () => {
      try {
        return await fetchMe();
      } catch (failure) {
        if (failure instanceof ApiError && failure.status === 401) return null;
        throw failure;
      }
    },
  });
  useEffect(() => {
    const leave = (): void => {
      if (client.getQueryData(['me'])) client.setQueryData(['me'], null);
    };
    window.addEventListener(SIGNED_OUT, leave);
    return () => window.removeEventListener(SIGNED_OUT, leave);
  }, [client]);
  return { me: data, error };
}
