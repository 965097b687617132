import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dateInShanghai } from '../../../kernel/dates.ts';
import { ledgerHeight } from '../../../kernel/ledger/height.ts';
import { listReleasedRecords } from '../../../modules/disclosure/index.ts';
import type { ReleasedRecord } from '../../../modules/disclosure/contract.ts';
import { agencyByWord } from '../../../modules/identity/index.ts';
import { BULK_MEDIA, bulkLines, fieldDictionary } from '../../open-data/bulk.ts';
import type { BulkFormat } from '../../open-data/bulk.ts';
import type { Portal } from '../../portal.ts';
import { currentSite } from '../../site.ts';
import { pageNotFound } from '../not-found.ts';
import { queryTexts } from '../query.ts';
import { recordNames } from './names.ts';
import type { RecordNames } from './names.ts';
import { originOf } from './origin.ts';
import { dispositionOf, holds, openHeaders, sendData } from './send-data.ts';

const BATCH = 100;
/** Whole files of everything: enough for a person, too few to keep the site busy. */
const LIMIT = { config: { rateLimit: { max: 12, timeWindow: 60_000 } } };

const FILES = ['jsonl', 'csv'] as const;

/** All published documents as data, written while they are read: memory stays the same however many there are. */
export function bulkRoutes(portal: Portal): void {
  const { server } = portal;
  for (const format of FILES) {
    for (const packed of [false, true]) {
      const path = `/open-data/documents.${format}${packed ? '.gz' : ''}`;
      server.get(path, { schema: { hide: true }, ...LIMIT }, (request, reply) =>
        sendBulk(portal, format, packed, request, reply),
      );
    }
  }
  for (const format of ['csv', 'json'] as const) {
    server.get(
      `/open-data/documents-dictionary.${format}`,
      { schema: { hide: true } },
      async (request, reply) =>
        sendData(request, reply, {
          mediaType: BULK_MEDIA[format],
          body: fieldDictionary(format),
          saveAs: `documents-dictionary.${format}`,
        }),
    );
  }
}

async function sendBulk(
  portal: Portal,
  format: BulkFormat,
  packed: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { runtime } = portal;
  const { agency: word, year } = queryTexts(request);
  const agency = word === undefined ? undefined : await agencyByWord(runtime.db, word);
  if (word !== undefined && !agency) throw pageNotFound();
  if (year !== undefined && !/^(?:19[5-9]|20)\d\d?\d$/.test(year)) throw pageNotFound();
  const { tag, changedAt } = await stateOf(portal, request.url);
  openHeaders(reply).header('ETag', tag).header('Last-Modified', changedAt.toUTCString());
  if (holds(request, { tag, changedAt })) return reply.code(304).send();
  const name = ['documents', agency?.code, year].filter(Boolean).join('-');
  reply
    .type(packed ? 'application/gzip' : BULK_MEDIA[format])
    .header('Content-Disposition', dispositionOf(`${name}.${format}${packed ? '.gz' : ''}`));
  // A stream, so that no length is claimed: it is not known before all has been written.
  if (request.method === 'HEAD') return reply.send(Readable.from([]));
  const names = await recordNames(runtime, originOf(request, await currentSite(runtime)));
  const filters = { ...(agency ? { agencyId: agency.id } : {}), ...(year ? { year } : {}) };
  const lines = Readable.from(bulkLines(batches(portal, filters, names), format, names), {
    objectMode: false,
  });
  return reply.send(packed ? lines.pipe(createGzip()) : lines);
}

/** Nothing recorded since and the same day (validity is that of the day): the same data. */
async function stateOf({ runtime }: Portal, url: string): Promise<{ tag: string; changedAt: Date }> {
  const { facts, recordedAt } = await ledgerHeight(runtime.db);
  const today = dateInShanghai(runtime.now());
  const dayBegan = new Date(`${today}T00:00:00+08:00`);
  const digest = createHash('sha256').update(`${facts} ${today} ${url}`).digest('base64url').slice(0, 22);
  return {
    tag: `W/"${digest}"`,
    changedAt: recordedAt !== null && recordedAt > dayBegan ? recordedAt : dayBegan,
  };
}

async function* batches(
  { ask }: Portal,
  filters: Readonly<Record<string, string>>,
  names: RecordNames,
): AsyncGenerator<readonly ReleasedRecord[]> {
  let after: string | null = null;
  do {
    const asked: { records: ReleasedRecord[]; next: string | null } = await ask(listReleasedRecords, {
      ...filters,
      ...(after === null ? {} : { after }),
      limit: BATCH,
      withText: true,
    });
    await names.learn(asked.records);
    yield asked.records;
    after = asked.next;
  } while (after !== null);
}
