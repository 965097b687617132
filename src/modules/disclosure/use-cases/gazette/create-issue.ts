import { yearOf } from '../../../../kernel/dates.ts';
import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../../identity/index.ts';
import { createGazetteIssueInput } from '../../contract/gazette.ts';
import { agencyNotFound } from '../../messages.ts';
import { gazetteNumberTaken, gazetteYearDisagrees } from '../../messages/gazette.ts';
import { insertIssue, isNumberTaken } from '../../store/gazette/issues.ts';
import type { IssueRow } from '../../store/gazette/tables.ts';
import { recordIssue } from './record-issue.ts';

/** Begins an issue of the gazette (Art. 23). Fact: `disclosure.gazette_begun`. */
export const createGazetteIssue = defineAct({
  name: 'disclosure.create_gazette_issue',
  summary: { zh: '新建公报', en: 'begin a gazette issue' },
  input: createGazetteIssueInput,
  load: async ({ tx }, { agencyId }) => {
    const agency = await agencyById(tx, agencyId);
    if (!agency) throw agencyNotFound();
    return agency;
  },
  subject: ({ id }) => ({ agencyId: id }),
  act: async (ctx, agency, { year, number, issuedOn }) => {
    const issue: IssueRow = {
      id: newId(ctx.now.getTime()),
      agency_id: agency.id,
      year,
      number,
      issued_on: issuedOn,
      note: '',
      state: 'draft',
      sections: [],
      editor_ids: [ctx.actor.id],
      created_at: ctx.now,
      submitted_at: null,
      sent_back_reason: null,
      published_at: null,
      published_on: null,
      published_by: null,
    };
    if (yearOf(issuedOn) !== year) throw gazetteYearDisagrees();
    if (await isNumberTaken(ctx.tx, issue)) throw gazetteNumberTaken(year, number);
    await insertIssue(ctx.tx, issue);
    await recordIssue(ctx, { issue, entries: [] }, 'disclosure.gazette_begun');
    return { id: issue.id, state: issue.state };
  },
});
