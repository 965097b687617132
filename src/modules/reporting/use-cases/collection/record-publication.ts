import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { recordPublicationInput } from '../../contract.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { updateMember } from '../../store/collection/members.ts';
import { ownReports } from '../../store/collection/own-reports.ts';
import { memberRow } from '../../views/collection/member-row.ts';
import { lockedMember, ofMembersOffice } from './load-collection.ts';
import { recordMembers } from './record-collection.ts';

/**
 * Enters the day on which an agency published its report on its own site; null takes it back. What was published in the
 * house is known from the records. Fact: `reporting.publication_recorded`.
 */
export const recordPublication = defineAct({
  name: 'reporting.record_publication',
  summary: { zh: '登记公布日期', en: 'enter the day of publication' },
  input: recordPublicationInput,
  load: lockedMember,
  subject: ofMembersOffice,
  act: async (ctx, { collection, member }, { publishedOn }) => {
    if (publishedOn !== null && publishedOn > ctx.today)
      throw refuseCollecting('published_in_future', 'publishedOn');
    if (publishedOn !== null && publishedOn <= `${collection.year}-12-31`)
      throw refuseCollecting('published_before_year_end', 'publishedOn');
    const about = member.about_agency_id;
    const own = about === null ? undefined : (await ownReports(ctx.tx, [about], collection.year)).get(about);
    if (own?.publishedOn) throw refuseCollecting('published_by_records', 'publishedOn');
    const row = { ...member, published_on: publishedOn };
    await updateMember(ctx.tx, row);
    await recordMembers(ctx, [row], 'reporting.publication_recorded', () => ({ published_on: publishedOn }));
    return memberRow(ctx.tx, collection, row.id, ctx.today);
  },
});
