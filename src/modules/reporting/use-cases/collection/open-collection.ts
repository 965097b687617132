import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { openCollectionInput, type CollectionHead } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { insertCollection, type CollectionRow } from '../../store/collection/collections.ts';
import { insertMembers } from '../../store/collection/members.ts';
import { COLLECTION_WORDING } from '../../templates/collection/words.ts';
import { countMembers, headOf, memberRows } from '../../views/collection/board.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';
import { newMemberRows } from './new-members.ts';
import { recordCollection, recordMembers } from './record-collection.ts';

/**
 * Opens the collection of a year's reports: who is due, and by when. Facts: `reporting.collection_opened`,
 * `reporting.member_added`.
 */
export const openCollection = defineAct({
  name: 'reporting.open_collection',
  summary: { zh: '发起年度报告收集', en: 'open a collection of annual reports' },
  input: openCollectionInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, office, { year, title, note, submitBy, publishBy, includeOwn, members }) => {
    if (ctx.today < `${year}-01-01`) throw refuseCollecting('year_not_begun', 'year');
    if (submitBy <= `${year}-12-31`) throw refuseCollecting('dates_before_year_end', 'submitBy');
    const row: CollectionRow = {
      agency_id: office.id,
      id: newId(ctx.now.getTime()),
      year,
      title: title || COLLECTION_WORDING.title(year),
      note,
      submit_by: submitBy,
      publish_by: publishBy,
      opened_on: ctx.today,
      closed_on: null,
      include_own: includeOwn,
      used_for_report: false,
    };
    const rows = await newMemberRows(ctx, row, members, []);
    await insertCollection(ctx.tx, row);
    await insertMembers(ctx.tx, rows);
    await recordCollection(ctx, row, 'reporting.collection_opened', {
      year,
      submit_by: submitBy,
      publish_by: publishBy,
      members: rows.length,
    });
    await recordMembers(ctx, rows, 'reporting.member_added', ({ kind }) => ({ kind }));
    const views = await memberRows(ctx.tx, row, ctx.today);
    return { ...headOf(row, office.name), counts: countMembers(views) } satisfies CollectionHead;
  },
});
