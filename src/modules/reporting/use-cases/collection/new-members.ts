import type { z } from 'zod';
import { newId } from '../../../../kernel/ids.ts';
import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { listAgencies, subordinateIds } from '../../../identity/index.ts';
import type { newMemberSchema } from '../../contract.ts';
import { aboutKey, foldedName } from '../../domain/collection/about-key.ts';
import { candidateProblem } from '../../domain/collection/new-members.ts';
import { refuse } from '../../messages.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import type { MemberRow } from '../../store/collection/members.ts';

type Wanted = z.output<typeof newMemberSchema>;

/**
 * Rows of agencies to be added to a collection: agencies of the house under the name they bore at the end of the year.
 * Throws `agency_not_found`, `member_is_office`, `member_not_below`, `member_twice`, `contained_in_unknown`.
 */
export async function newMemberRows(
  ctx: LoadContext,
  collection: CollectionRow,
  wanted: readonly Wanted[],
  present: readonly MemberRow[],
): Promise<MemberRow[]> {
  const lastDay = `${collection.year}-12-31`;
  const on = lastDay < ctx.today ? lastDay : ctx.today;
  const agencies = new Map((await listAgencies(ctx.tx, { on })).map((agency) => [agency.id, agency]));
  // Where an agency stands with its report is shown to those above it only; it may have come below since.
  const below = new Set([
    ...(await subordinateIds(ctx.tx, collection.agency_id, on)),
    ...(await subordinateIds(ctx.tx, collection.agency_id, ctx.today)),
  ]);
  const named = wanted.map((member) => {
    const aboutAgencyId = member.aboutAgencyId ?? null;
    if (aboutAgencyId === collection.agency_id) throw refuseCollecting('member_is_office', 'members');
    const agency = aboutAgencyId === null ? undefined : agencies.get(aboutAgencyId);
    if (aboutAgencyId !== null && !agency) throw refuse('agency_not_found', 'members');
    if (aboutAgencyId !== null && !below.has(aboutAgencyId))
      throw refuseCollecting('member_not_below', 'members');
    return {
      ...member,
      aboutAgencyId,
      name: agency?.name ?? member.name,
      containedInName: member.containedInName ?? null,
    };
  });
  const problem = candidateProblem(named, present);
  if (problem) throw refuseCollecting(problem, 'members');
  const first = Math.max(0, ...present.map(({ sort_order }) => sort_order)) + 1;
  const rows = named.map((member, index): MemberRow => ({
    agency_id: collection.agency_id,
    collection_id: collection.id,
    id: newId(ctx.now.getTime()),
    about_agency_id: member.aboutAgencyId,
    about_key: aboutKey(member.aboutAgencyId, member.name),
    name: member.name,
    kind: member.kind,
    contact_name: member.contactName,
    contact_phone: member.contactPhone,
    contact_email: member.contactEmail,
    submit_by: member.submitBy ?? null,
    contained_in_id: null,
    left_out: null,
    published_on: null,
    code_index: null,
    code_number: 0,
    code_expires_on: null,
    removed_on: null,
    sort_order: first + index,
  }));
  const idOf = new Map([...present, ...rows].map(({ id, name }) => [foldedName(name), id]));
  return rows.map((row, index) => {
    const container = named[index]!.containedInName;
    return container === null ? row : { ...row, contained_in_id: idOf.get(foldedName(container))! };
  });
}
