import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { memberInput, type MemberView } from '../../contract.ts';
import { acceptanceProblem } from '../../domain/collection/acceptance.ts';
import { countFindings } from '../../domain/collection/finding-counts.ts';
import { whyNot } from '../../messages/collection.ts';
import { judgementsOf } from '../../store/collection/judgements.ts';
import { receivedRow } from '../../store/collection/received-reports.ts';
import { COLLECTION_WORDING } from '../../templates/collection/words.ts';
import { headOf } from '../../views/collection/board.ts';
import { officeName } from '../../views/collection/collection-head.ts';
import { memberHistory } from '../../views/collection/history.ts';
import { memberRow } from '../../views/collection/member-row.ts';
import { standing } from '../../views/collection/received-view.ts';
import { returnText } from '../../views/collection/return-texts.ts';
import { submissionLink } from '../../views/collection/submission-link.ts';
import { loadMember, ofMemberItself, ofMembersOffice } from './load-collection.ts';

/** One agency of a collection: history, findings, link, and what can be done now. */
export const getMember = defineRead({
  name: 'reporting.get_member',
  summary: { zh: '查看一个机关的报送情况', en: 'see where one agency stands' },
  input: memberInput,
  load: loadMember,
  subject: ofMembersOffice,
  act: async (ctx, place): Promise<MemberView> => {
    const { collection, member } = place;
    const row = await memberRow(ctx.tx, collection, member.id, ctx.today);
    const key = { agency_id: member.agency_id, collection_id: collection.id, member_id: member.id };
    const history = await memberHistory(ctx.tx, key);
    const report = row.receivedReportId ? await receivedRow(ctx.tx, row.receivedReportId) : undefined;
    const judgements = report ? standing(await judgementsOf(ctx.tx, report)) : new Map();
    const problem = acceptanceProblem(countFindings(report?.findings ?? [], judgements), 'note');
    const returnTexts = (report?.findings ?? []).map((finding) => ({
      findingKey: finding.key,
      text: returnText(finding),
    }));
    // What is not dismissed and is more than a hint stands in the letter to begin with.
    const serious = (report?.findings ?? []).filter(
      ({ key: findingKey, severity }) =>
        severity !== 'info' && judgements.get(findingKey)?.verdict !== 'dismissed',
    );
    const open = collection.closed_on === null;
    const may = (action: string): boolean => open && ctx.may(action, ofMembersOffice(place));
    const submitted = row.state === 'submitted';
    return {
      ...row,
      ...history,
      collection: headOf(collection, await officeName(ctx.tx, collection)),
      // Whoever holds the code can hand in: it is shown to those who may issue it, not to all who read.
      link: ctx.may('reporting.issue_link', ofMembersOffice(place))
        ? submissionLink(ctx.cipher, member, ctx.today)
        : null,
      returnTexts,
      returnLetter: COLLECTION_WORDING.returnLetter(member.name, collection.year, serious.map(returnText)),
      may: {
        submitForThem: may('reporting.submit_file') && row.state !== 'accepted',
        submit:
          open &&
          ctx.may('reporting.submit_report', ofMemberItself(place)) &&
          (row.state !== 'accepted' || row.newerVersion !== null),
        return: may('reporting.return_submission') && submitted,
        accept: may('reporting.accept_submission') && submitted && problem === undefined,
        remind: may('reporting.remind_members'),
        revise: may('reporting.revise_member'),
      },
      notAcceptable: submitted && problem ? whyNot(problem) : null,
    };
  },
});
