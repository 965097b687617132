import { useQuery } from '@tanstack/react-query';
import { fetchAggregate } from '../../api/collections.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { AggregateView } from './aggregate-view.tsx';

/** The sum over the accepted reports. */
export function AggregatePart({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['aggregate', id], queryFn: () => fetchAggregate(id) });
  return <Loaded query={query}>{(aggregate) => <AggregateView aggregate={aggregate} />}</Loaded>;
}
