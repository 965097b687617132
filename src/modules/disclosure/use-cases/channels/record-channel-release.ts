import { acceptUpload } from '../../../../kernel/files/accepted-kinds.ts';
import { uploadSchema } from '../../../../kernel/http/uploads.ts';
import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { recordChannelReleaseInput } from '../../contract.ts';
import {
  documentNotPublic,
  documentUnknown,
  nothingNamed,
  printedAlready,
  publishedInFuture,
} from '../../messages/channels.ts';
import {
  digestOfChannelRelease,
  insertChannelReleases,
  printedInGazette,
} from '../../store/scheme/channel-releases.ts';
import { schemeTables, type ChannelReleaseRow } from '../../store/scheme-tables.ts';
import { CHANNEL_SUBJECT } from '../../views/channels/listed.ts';
import { loadSchemeAgency, ofSchemeAgency } from '../scheme/load-scheme.ts';
import { outletOf } from './outlet-of.ts';
import { tellSearch } from './tell-search.ts';

/**
 * Records that documents, or something without a document, were published in another place than the website (Art. 23).
 * What is published elsewhere has been reviewed and released before. Facts: `disclosure.channel_release_recorded`.
 */
export const recordChannelRelease = defineAct({
  name: 'disclosure.record_channel_release',
  summary: { zh: '登记其他渠道公开', en: 'record publication in another channel' },
  input: recordChannelReleaseInput.extend({ file: uploadSchema.optional() }),
  load: loadSchemeAgency,
  subject: ofSchemeAgency,
  act: async (
    ctx,
    _agency,
    { agencyId, documentIds, title, channel, publishedOn, reference, note, file, ...of },
  ) => {
    if (documentIds.length === 0 && title === '') throw nothingNamed();
    if (publishedOn > ctx.today) throw publishedInFuture();
    const outlet = await outletOf(ctx.tx, agencyId, { channel, ...of });
    await checkDocuments(ctx, agencyId, documentIds);
    if (channel === 'gazette') {
      // The gazette's own publication records what it prints; nobody is to count it again.
      const issue = { on: publishedOn, gazette: outlet.outlet_name, reference };
      const printed = await printedInGazette(ctx.tx, documentIds, issue);
      if (printed.size > 0) throw printedAlready();
    }
    const proof = file ? await keepProof(ctx, agencyId, file) : null;
    const about = documentIds.length > 0 ? [...new Set(documentIds)] : [null];
    const rows = about.map((documentId): ChannelReleaseRow => ({
      id: newId(ctx.now.getTime()),
      agency_id: agencyId,
      document_id: documentId,
      title,
      channel,
      ...outlet,
      published_on: publishedOn,
      reference,
      note,
      proof_file_id: proof,
      recorded_by: ctx.actor.id,
      recorded_at: ctx.now,
      voided: false,
    }));
    await insertChannelReleases(ctx.tx, rows);
    await ctx.record(
      ...rows.map((row) => ({
        agencyId,
        kind: 'disclosure.channel_release_recorded',
        subjectType: CHANNEL_SUBJECT,
        subjectId: row.id,
        legalOn: publishedOn,
        data: { channel, outlet: outlet.outlet_name, documentId: row.document_id, publishedOn },
        recordHash: digestOfChannelRelease(row),
      })),
    );
    await tellSearch(ctx.tx, about);
    return { ids: rows.map(({ id }) => id) };
  },
});

/** The documents are the agency's and have been released at some time. */
async function checkDocuments(ctx: ActContext, agencyId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await schemeTables(ctx.tx)
    .selectFrom('documents as d')
    .innerJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .select(['d.id', 'd.index_number', 'e.title'])
    .where('d.id', 'in', ids)
    .where('d.agency_id', '=', agencyId)
    .execute();
  if (known.length < new Set(ids).size) throw documentUnknown();
  const never = known.find(({ index_number: number }) => number === null); // given at the first release
  if (never) throw documentNotPublic(never.title);
}

async function keepProof(
  ctx: ActContext,
  agencyId: string,
  { name, content }: { name: string; content: Uint8Array },
): Promise<string> {
  const mediaType = await acceptUpload(name, content);
  const file = { agencyId, name, mediaType, content, sealed: false, createdBy: ctx.actor.id };
  return (await ctx.files.put(ctx.tx, file, ctx.now)).id;
}
