import { dateInShanghai } from '../../../../kernel/dates.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { getDeskInput, type Desk, type DeskList } from '../../contract.ts';
import { DESK_TEXTS } from '../../labels/desk.ts';
import { GATE_LABELS } from '../../labels/review.ts';
import { DUE_ON, emergenciesOfAgency, withheldDocuments } from '../../store/desk.ts';
import { staffRows, type StaffListRow } from '../../store/staff-list.ts';
import { deadlinesOf, type Deadlines } from '../../views/deadline-of.ts';
import { ownWork, reviewsWaiting } from '../../views/review/own-work.ts';

const SHOWN = 20;
type Item = DeskList['items'][number];

/** The day's work of the person who asks: reviews, returned drafts, emergencies, reassessments, deadlines. */
export const getDesk = defineRead({
  name: 'disclosure.get_desk',
  summary: { zh: '查看今日公开工作', en: 'see the day’s publication work' },
  input: getDeskInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { agencyId }): Promise<Desk> => {
    const deadlines = await deadlinesOf(ctx.tx, agencyId, ctx.today);
    const may = (action: string): boolean => ctx.may(action, { agencyId });
    const writes = may('disclosure.save_draft');
    return {
      agencyId,
      toReview: may('disclosure.pass_review') ? await toReview(ctx, agencyId, deadlines) : null,
      sentBack: writes ? await ownDrafts(ctx, agencyId, deadlines, 'sent_back') : null,
      drafts: writes ? await ownDrafts(ctx, agencyId, deadlines, 'draft') : null,
      emergencies: may('disclosure.decide_emergency') ? await emergencies(ctx, agencyId) : null,
      reassessments: may('disclosure.reassess') ? await reassessments(ctx, agencyId) : null,
      deadlines: await endingPeriods(ctx, agencyId, deadlines),
    };
  },
});

const gather = (items: readonly Item[], isOverdue: (item: Item) => boolean): DeskList => ({
  items: items.slice(0, SHOWN),
  total: items.length,
  overdue: items.filter(isOverdue).length,
});
const isLate = ({ deadline }: Item): boolean => deadline?.state === 'late';

async function toReview(ctx: ActContext, agencyId: string, deadlines: Deadlines): Promise<DeskList> {
  const items = (await reviewsWaiting(ctx, agencyId)).map(({ edition, gates }): Item => {
    const { signed_on: signedOn, changed_on: changedOn, attribute } = edition;
    return {
      documentId: edition.document_id,
      title: edition.title,
      on: dateInShanghai(edition.submitted_at ?? edition.created_at),
      note: {
        zh: gates.map((gate) => GATE_LABELS[gate].zh).join('、'),
        en: gates.map((gate) => GATE_LABELS[gate].en).join(', '),
      },
      deadline: deadlines.of({ attribute, signedOn, changedOn, releasedOn: null }),
    };
  });
  return gather(items.sort(byDueDay), isLate);
}

async function ownDrafts(
  ctx: ActContext,
  agencyId: string,
  deadlines: Deadlines,
  stage: 'sent_back' | 'draft',
): Promise<DeskList> {
  const ids = await ownWork(ctx, agencyId, 'drafts');
  const rows = await listed(ctx, agencyId, deadlines, { ids, stage });
  const note = stage === 'draft' ? DESK_TEXTS.draft : DESK_TEXTS.sentBack;
  return gather(
    rows.map((row) => toItem(row, deadlines, note, dateInShanghai(row.updated_at))),
    isLate,
  );
}

async function emergencies(ctx: ActContext, agencyId: string): Promise<DeskList> {
  const rows = await emergenciesOfAgency(ctx.tx, agencyId, true);
  const others = rows.filter(
    ({ published_by, drafter_ids }) => ![published_by, ...drafter_ids].includes(ctx.actor.id),
  );
  const items = others.map(({ document_id, title, approve_by }) => ({
    documentId: document_id,
    title,
    on: approve_by,
    note: DESK_TEXTS.emergency(approve_by),
    deadline: null,
  }));
  return gather(items, ({ on }) => on < ctx.today);
}

async function reassessments(ctx: ActContext, agencyId: string): Promise<DeskList> {
  const rows = await withheldDocuments(ctx.tx, agencyId)
    .select(['d.id', 'e.title', DUE_ON.as('due_on')])
    .where(DUE_ON, '<=', ctx.today)
    .orderBy(DUE_ON)
    .orderBy('d.id')
    .execute();
  const items = rows.map(({ id, title, due_on }) => ({
    documentId: id,
    title,
    on: due_on,
    note: DESK_TEXTS.reassess,
    deadline: null,
  }));
  return gather(items, ({ on }) => on < ctx.today);
}

async function endingPeriods(ctx: ActContext, agencyId: string, deadlines: Deadlines): Promise<DeskList> {
  const lists = ['late', 'due_today', 'due_soon'] as const;
  const items: Item[] = [];
  for (const deadline of lists) {
    const rows = await listed(ctx, agencyId, deadlines, { deadline });
    for (const row of rows)
      items.push(toItem(row, deadlines, DESK_TEXTS[row.stage as 'draft'], row.signed_on!));
  }
  return gather(items.sort(byDueDay), isLate);
}

const byDueDay = (a: Item, b: Item): number =>
  (a.deadline?.dueOn ?? '9') < (b.deadline?.dueOn ?? '9') ? -1 : 1;

const listed = (
  ctx: ActContext,
  agencyId: string,
  deadlines: Deadlines,
  filters: Partial<Parameters<typeof staffRows>[1]>,
): Promise<StaffListRow[]> =>
  staffRows(ctx.tx, { agencyId, sort: 'deadline', direction: 'asc', ...filters }, deadlines.bounds(), {
    limit: 1000,
    offset: 0,
  });

function toItem(row: StaffListRow, deadlines: Deadlines, note: Item['note'], on: string): Item {
  const { attribute, signed_on: signedOn, changed_on: changedOn } = row;
  const deadline = deadlines.of({ attribute, signedOn, changedOn, releasedOn: null });
  return { documentId: row.id, title: row.title, on: deadline?.dueOn ?? on, note, deadline };
}
