import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';
import { Loading } from './loading.tsx';
import { Problems } from './problems.tsx';

/** Shows what a query brought; while it is under way, says so; when it fails, says why and offers to repeat it. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  const t = useText(generalText);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error)
    return (
      <Problems
        error={query.error}
        action={<Button onClick={() => void query.refetch()}>{t.retry}</Button>}
      />
    );
  return <Loading />;
}
