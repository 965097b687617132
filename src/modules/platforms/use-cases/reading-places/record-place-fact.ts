import type { ActContext, LoadContext } from '../../../../kernel/runtime/context.ts';
import { placeNotFound } from '../../messages/places.ts';
import type { ReadingPlaceRow } from '../../store/place-tables.ts';
import { digestsOfPlaces, lockPlace } from '../../store/reading-places.ts';
import { PLACE_SUBJECT } from '../../views/reading-places/staff-place.ts';

/** The open place, locked. Throws `reading_place_not_found`. */
export async function openPlace(ctx: LoadContext, { id }: { id: string }): Promise<ReadingPlaceRow> {
  const row = await lockPlace(ctx.tx, id);
  if (!row || row.closed_on !== null) throw placeNotFound();
  return row;
}

export const ofPlace = ({ agency_id }: ReadingPlaceRow) => ({ agencyId: agency_id });

/** Records what happened to a place, with the digest of the place and its visits as stored now. */
export async function recordPlaceFact(
  ctx: ActContext,
  row: ReadingPlaceRow,
  { kind, data }: { kind: string; data: Record<string, unknown> },
): Promise<void> {
  const recordHash = (await digestsOfPlaces(ctx.tx, [row.id])).get(row.id)!;
  await ctx.record({
    agencyId: row.agency_id,
    kind,
    subjectType: PLACE_SUBJECT,
    subjectId: row.id,
    legalOn: ctx.today,
    data,
    recordHash,
  });
}
