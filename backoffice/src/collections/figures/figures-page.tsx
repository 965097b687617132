import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { fetchMember } from '../../api/collections.ts';
import { checkFigures } from '../../api/figures.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { FiguresForm } from './figures-form.tsx';

const route = getRouteApi('/collections/$id/members/$memberId/form');

/** Tables 2–4 of an agency outside the system, filled in by hand. */
export function FiguresPage() {
  const { id, memberId } = route.useParams();
  const member = useQuery({
    queryKey: ['member', id, memberId],
    queryFn: () => fetchMember(id, memberId),
  });
  const place = member.data?.collection;
  const form = useQuery({
    queryKey: ['figures-form', place?.agencyId, place?.year],
    queryFn: () => checkFigures({ agencyId: place!.agencyId, year: place!.year, cells: {} }),
    enabled: place !== undefined,
    staleTime: Infinity,
  });
  return (
    <Loaded query={member}>
      {(data) => <Loaded query={form}>{(empty) => <FiguresForm member={data} form={empty} />}</Loaded>}
    </Loaded>
  );
}
