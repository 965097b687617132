import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { MemberKind } from '../../contract.ts';
import { aggregate, type Aggregate, type Contribution } from '../../domain/aggregation/aggregate.ts';
import { cellsForSum } from '../../domain/aggregation/cells-for-sum.ts';
import type { JointItem } from '../../domain/aggregation/joint-items.ts';
import { whyNotCounted, type NotCounted } from '../../domain/aggregation/who-counts.ts';
import { valuesOf } from '../../domain/compile/compile-tables.ts';
import { yearPeriod } from '../../domain/compile/period.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import { jointItemsOf, type JointItemRow } from '../../store/collection/joint-items.ts';
import { figuresOf } from '../../store/collection/summable-reports.ts';
import { COLLECTION_WORDING } from '../../templates/collection/words.ts';
import { compileCells } from '../compiled-cells.ts';
import { memberRows } from './board.ts';
import { officeName } from './collection-head.ts';

/** An agency of the sum, or one that is not in it. */
export interface SumAgency {
  readonly memberId: string;
  readonly name: string;
  readonly kind: MemberKind;
}

export interface CountedAgency extends SumAgency {
  readonly receivedReportId: string | null;
  readonly aboutAgencyId: string | null;
  readonly format: '2021' | '2019';
  /** The office's own figures. */
  readonly own: boolean;
  readonly newerVersion: number | null;
  readonly contribution: Contribution;
}

/** A collection added up. */
export interface CollectionSum {
  readonly collection: CollectionRow;
  readonly officeName: string;
  readonly counted: readonly CountedAgency[];
  readonly notCounted: readonly (SumAgency & {
    readonly why: NotCounted | 'format';
    /** The member whose report contains its figures, or why it is left out. */
    readonly detail: string;
  })[];
  readonly items: readonly JointItemRow[];
  readonly sum: Aggregate;
}

export const jointItem = ({ id, title, entries, members, counted_by }: JointItemRow): JointItem => ({
  id,
  title,
  entries,
  members,
  countedBy: counted_by,
});

async function ownFigures(
  db: Database | Tx,
  { agency_id, year }: CollectionRow,
  name: string,
): Promise<CountedAgency> {
  const cells = valuesOf(await compileCells(db, agency_id, yearPeriod(year)));
  const values = new Map(Object.entries(cells).map(([cell, value]) => [cell, value ?? 0]));
  return {
    memberId: agency_id,
    name: COLLECTION_WORDING.ownOffice(name),
    kind: 'government',
    receivedReportId: null,
    aboutAgencyId: agency_id,
    format: '2021',
    own: true,
    newerVersion: null,
    contribution: { memberId: agency_id, values, missing: [] },
  };
}

/** Adds the accepted reports of a collection up, the office's own figures first where they are to count. */
export async function sumOf(db: Database | Tx, collection: CollectionRow): Promise<CollectionSum> {
  const office = await officeName(db, collection);
  // Dates do not matter to the sum, only who is accepted.
  const members = await memberRows(db, collection, collection.opened_on);
  const byId = new Map(members.map((member) => [member.id, member]));
  const accepted = members.flatMap(({ state, receivedReportId }) =>
    state === 'accepted' && receivedReportId !== null ? [receivedReportId] : [],
  );
  const figures = await figuresOf(db, collection.agency_id, accepted);
  const counted: CountedAgency[] = [];
  if (collection.include_own) counted.push(await ownFigures(db, collection, office));
  const notCounted: CollectionSum['notCounted'][number][] = [];
  for (const member of members) {
    const agency: SumAgency = { memberId: member.id, name: member.name, kind: member.kind };
    const why = whyNotCounted(member, byId);
    if (why) {
      const container = why === 'contained' ? byId.get(member.containedInId ?? '') : undefined;
      notCounted.push({ ...agency, why, detail: container?.name ?? member.leftOut ?? '' });
      continue;
    }
    const report = figures.get(member.receivedReportId ?? '');
    const summable = report && cellsForSum(report);
    if (!report || !summable) {
      notCounted.push({ ...agency, why: 'format', detail: '' });
      continue;
    }
    counted.push({
      ...agency,
      receivedReportId: member.receivedReportId,
      aboutAgencyId: member.aboutAgencyId,
      format: report.format === '2019' ? '2019' : '2021',
      own: false,
      newerVersion: member.newerVersion,
      contribution: { memberId: member.id, ...summable },
    });
  }
  const items = await jointItemsOf(db, collection);
  const contributions = counted.map(({ contribution }) => contribution);
  const sum = aggregate(contributions, items.map(jointItem));
  return { collection, officeName: office, counted, notCounted, items, sum };
}
