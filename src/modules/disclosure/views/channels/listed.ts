import { CORRECTION_KIND } from '../../../../kernel/ledger/effective.ts';
import { factsOfMany } from '../../../../kernel/ledger/read.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { personNames } from '../../../identity/index.ts';
import type { ChannelRelease } from '../../contract.ts';
import { RELEASE_CHANNEL_LABELS } from '../../labels/channels.ts';
import type { ListedChannelRelease } from '../../store/scheme/channel-releases.ts';

export const CHANNEL_SUBJECT = 'channel_release';

/** Records as the API shows them, with their corrections and their proof. */
export async function toChannelReleases(
  { tx, files }: Pick<ActContext, 'tx' | 'files'>,
  rows: readonly ListedChannelRelease[],
): Promise<ChannelRelease[]> {
  const facts = await factsOfMany(
    tx,
    CHANNEL_SUBJECT,
    rows.map(({ id }) => id),
  );
  const names = await personNames(tx, [
    ...rows.map((row) => row.recorded_by),
    ...[...facts.values()].flat().map(({ actor }) => actor),
  ]);
  const proofs = new Map<string, ChannelRelease['proof']>();
  for (const { proof_file_id: id } of rows) {
    if (id === null) continue;
    const file = await files.describe(tx, id);
    if (file) proofs.set(id, { id: file.id, name: file.name, mediaType: file.mediaType, size: file.size });
  }
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    documentId: row.document_id,
    title: row.document_title ?? row.title,
    documentNumber: row.document_number,
    channel: row.channel,
    channelLabel: RELEASE_CHANNEL_LABELS[row.channel],
    outletId: row.outlet_id,
    outletName: row.outlet_name,
    publishedOn: row.published_on,
    reference: row.reference,
    note: row.note,
    proof: row.proof_file_id === null ? null : (proofs.get(row.proof_file_id) ?? null),
    recordedBy: names.get(row.recorded_by) ?? '',
    recordedAt: row.recorded_at.toISOString(),
    corrections: (facts.get(row.id) ?? [])
      .filter(({ kind }) => kind === CORRECTION_KIND)
      .map(({ recordedAt, actor, data }) => ({
        at: recordedAt,
        by: names.get(actor) ?? '',
        reason: String(data['reason']),
      })),
  }));
}
