import { stringify } from 'csv-stringify/sync';
import { VALIDITY_LABELS } from '../../modules/disclosure/index.ts';
import { LANGUAGES, pathIn, textsIn } from '../language.ts';
import { kindName } from '../parts/labels.ts';
import type { Portal } from '../portal.ts';
import { currentSite } from '../site.ts';
import { listFor } from '../sites/on-site.ts';
import { originOf } from './open/origin.ts';
import { openHeaders } from './open/send-data.ts';
import { documentFilters, queryTexts } from './query.ts';

const BATCH = 100;
/** More than one reads; everything is had by the whole downloads of the open data. */
const MOST_EXPORTED = 10_000;
const LIMIT = { config: { rateLimit: { max: 20, timeWindow: 60_000 } } };

/** A list of documents as it is filtered, as a table for a spreadsheet. */
export function documentsCsvRoutes(portal: Portal): void {
  for (const language of LANGUAGES) {
    const path = pathIn(language, '/documents.csv');
    portal.server.get(path, { schema: { hide: true }, ...LIMIT }, async (request, reply) => {
      const { documents: t } = textsIn(language);
      const place = await portal.sites.placeFor(request);
      const origin = originOf(request, await currentSite(portal.runtime));
      const query = queryTexts(request);
      const filters = {
        ...documentFilters(query),
        ...(query['sort'] === 'oldest' ? { sort: 'oldest' } : {}),
      };
      const rows: unknown[][] = [
        [
          t.index,
          t.name,
          t.number,
          t.issuer,
          t.kind,
          t.signedOn,
          t.publishedOn,
          t.validity,
          t.summary,
          t.address,
        ],
      ];
      for (let page = 1; rows.length <= MOST_EXPORTED; page += 1) {
        const list = await listFor(portal, place, { ...filters, page, pageSize: BATCH });
        for (const item of list.items) {
          rows.push([
            item.indexNumber,
            item.title,
            item.documentNumber,
            item.issuer,
            kindName({ language }, item.kind),
            item.signedOn,
            item.releasedOn,
            item.validity && VALIDITY_LABELS[item.validity][language],
            item.summary,
            `${origin}${pathIn(language, `/documents/${item.id}`)}`,
          ]);
        }
        if (page * BATCH >= list.total) break;
      }
      return openHeaders(reply)
        .type('text/csv; charset=utf-8')
        .header('Content-Disposition', 'attachment; filename="documents.csv"')
        .send(stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true }));
    });
  }
}
