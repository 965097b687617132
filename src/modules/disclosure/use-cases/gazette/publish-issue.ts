import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { gazetteIdInput } from '../../contract/gazette.ts';
import { publicationObstacle } from '../../domain/gazette/issue.ts';
import { gazetteObstacle, GAZETTE_WORDS } from '../../messages/gazette.ts';
import { releasedHeads, type EditionHead } from '../../store/gazette/documents.ts';
import { replaceIssue, type StoredIssue } from '../../store/gazette/issues.ts';
import {
  digestOfChannelRelease,
  insertChannelReleases,
  printedInGazette,
} from '../../store/scheme/channel-releases.ts';
import type { ChannelReleaseRow } from '../../store/scheme-tables.ts';
import { CHANNEL_SUBJECT } from '../../views/channels/listed.ts';
import { readIssue, type ReadableIssue } from '../../views/gazette/readable-issue.ts';
import { issueFacts } from '../../views/gazette/staff-issue.ts';
import { reviewerOf } from '../../views/review/progress-of.ts';
import { tellSearch } from '../channels/tell-search.ts';
import { makeFile } from './make-file.ts';
import { demandState, openIssue, subjectOfIssue } from './open-issue.ts';
import { recordIssue } from './record-issue.ts';

/**
 * Publishes an issue: which edition of each document is in it is frozen, its files are made, and the documents count as
 * published in the gazette (Art. 23). Approved by another person than those who assembled it. Fact:
 * `disclosure.gazette_published`.
 */
export const publishGazetteIssue = defineAct({
  name: 'disclosure.publish_gazette_issue',
  summary: { zh: '批准公报出版', en: 'publish a gazette issue' },
  input: gazetteIdInput,
  load: openIssue,
  subject: subjectOfIssue,
  act: async (ctx, stored) => {
    demandState(stored, 'in_review');
    const obstacle = publicationObstacle(
      issueFacts(await readIssue(ctx.tx, stored)),
      reviewerOf(ctx.actor, stored.issue.agency_id),
      ctx.today,
    );
    if (obstacle) throw gazetteObstacle(obstacle);
    const heads = await releasedHeads(
      ctx.tx,
      stored.entries.map((entry) => entry.document_id),
    );
    const published: StoredIssue = {
      issue: {
        ...stored.issue,
        state: 'published',
        published_at: ctx.now,
        published_on: ctx.today,
        published_by: ctx.actor.id,
      },
      entries: stored.entries.map((entry) => ({
        ...entry,
        edition_id: heads.get(entry.document_id)!.editionId,
      })),
    };
    await replaceIssue(ctx.tx, published);
    const readable = await readIssue(ctx.tx, published);
    for (const format of ['pdf', 'epub'] as const) await makeFile(ctx, readable, format);
    await recordInChannel(ctx, readable, heads);
    await recordIssue(ctx, published, 'disclosure.gazette_published', {
      issuedOn: published.issue.issued_on,
      editions: published.entries.map((entry) => entry.edition_id),
    });
    return { id: published.issue.id, state: published.issue.state };
  },
});

/** Each document counts as published in the gazette on the day of issue, with the agency whose document it is. */
async function recordInChannel(
  ctx: ActContext,
  { issue, entries, agencyName }: ReadableIssue,
  heads: ReadonlyMap<string, EditionHead>,
): Promise<void> {
  const [gazette, reference] = [
    GAZETTE_WORDS.name(agencyName),
    GAZETTE_WORDS.numbered(issue.year, issue.number),
  ];
  const ids = entries.map((entry) => entry.document_id);
  // The agency may have recorded the printing by hand before.
  const recorded = await printedInGazette(ctx.tx, ids, { on: issue.issued_on, gazette, reference });
  const printed = entries.filter((entry) => !recorded.has(entry.document_id));
  if (printed.length === 0) return;
  const rows = printed.map((entry): ChannelReleaseRow => ({
    id: newId(ctx.now.getTime()),
    agency_id: heads.get(entry.document_id)!.agencyId,
    document_id: entry.document_id,
    title: '',
    channel: 'gazette',
    outlet_id: null,
    outlet_name: gazette,
    published_on: issue.issued_on,
    reference,
    note: '',
    proof_file_id: null,
    recorded_by: ctx.actor.id,
    recorded_at: ctx.now,
    voided: false,
  }));
  await insertChannelReleases(ctx.tx, rows);
  await ctx.record(
    ...rows.map((row) => ({
      agencyId: row.agency_id,
      kind: 'disclosure.channel_release_recorded',
      subjectType: CHANNEL_SUBJECT,
      subjectId: row.id,
      legalOn: row.published_on,
      data: {
        channel: row.channel,
        outlet: row.outlet_name,
        documentId: row.document_id,
        publishedOn: row.published_on,
      },
      recordHash: digestOfChannelRelease(row),
    })),
  );
  await tellSearch(
    ctx.tx,
    rows.map((row) => row.document_id),
  );
}
