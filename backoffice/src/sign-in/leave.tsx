import { useEffect } from 'react';
import { Loading } from '../parts/loading.tsx';

/** Goes on to a page outside the office. */
export function Leave({ to }: { to: string }) {
  useEffect(() => window.location.replace(to), [to]);
  return <Loading />;
}
