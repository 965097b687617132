import { listReleased } from '../../modules/disclosure/index.ts';
import { agencyByWord, listAgencies } from '../../modules/identity/index.ts';
import {
  downloadPublishedReport,
  listPublishedReports,
  readPublishedReport,
} from '../../modules/reporting/index.ts';
import { annualReportsPage } from '../pages/annual-reports.ts';
import { reportPage } from '../pages/report.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { pageNotFound } from './not-found.ts';
import { pageNumber, queryTexts } from './query.ts';
import { sendFile } from './send-file.ts';
import { agencyOfSite } from '../sites/on-site.ts';
import { siteColumn } from './site-column.ts';

/** Annual reports: the list, each report as a page, and in every format. */
export function reportRoutes(portal: Portal): void {
  const { server, runtime, ask } = portal;

  sharedPage(portal, '/annual-reports', async (ctx, request) => {
    const query = queryTexts(request);
    const agencies = await listAgencies(runtime.db);
    // An agency's site shows its own reports; the government's also those of its departments (国办公开办函〔2019〕61号).
    const word = agencyOfSite(ctx.site) ?? query['agency'];
    const agency = word ? await agencyByWord(runtime.db, word) : undefined;
    const ofAgency = agency ? { agencyId: agency.id } : {};
    const [{ reports }, list] = await Promise.all([
      ask(listPublishedReports, ofAgency),
      ask(listReleased, { ...ofAgency, columnId: 'annual_reports', page: pageNumber(query) }),
    ]);
    return annualReportsPage(ctx, {
      column: siteColumn('annual_reports'),
      reports,
      list,
      agencies: agencyOfSite(ctx.site) ? [] : agencies,
      agency,
    });
  });

  sharedPage(portal, '/annual-reports/:agency/:year', async (ctx, request) => {
    const { agency, year } = request.params as { agency: string; year: string };
    if (!/^\d{4}$/.test(year)) throw pageNotFound();
    const { version } = queryTexts(request);
    const report = await ask(readPublishedReport, { agency, year, version: versionNumber(version) });
    return reportPage(ctx, siteColumn('annual_reports'), report);
  });

  server.get('/annual-reports/:agency/:year/:file', { schema: { hide: true } }, async (request, reply) => {
    const { agency, year, file } = request.params as { agency: string; year: string; file: string };
    const format = file.split('.').at(-1);
    const { version } = queryTexts(request);
    const asked = { agency, year, format, version: versionNumber(version) };
    const { name, mediaType, content } = await ask(downloadPublishedReport, asked);
    return sendFile(reply, { file: { name, mediaType }, content });
  });
}

/** The version asked for; the newest for nothing, no page for anything that is no version. */
function versionNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(word)) throw pageNotFound();
  return Number(word);
}
