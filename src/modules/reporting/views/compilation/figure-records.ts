import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { columnsOf } from '../../../platforms/index.ts';
import {
  KIND_LABELS,
  releasesOfPeriod,
  reviewsOfPeriod,
  type PeriodRelease,
} from '../../../disclosure/index.ts';
import type { RecordFigure } from '../../domain/compilation/figure.ts';
import type { CountedCells } from '../../domain/compile/counted-cell.ts';
import type { Period } from '../../domain/compile/period.ts';
import { RECORD_LABELS } from '../../templates/figure-labels.ts';
import { disclosureRecords } from './disclosure-records.ts';
import { requestRecords } from './request-records.ts';

type Records = Record<string, RecordFigure>;

const documents = (label: RecordFigure['label'], ids: readonly string[]): RecordFigure => ({
  label,
  group: 'disclosure',
  value: ids.length,
  memberKind: 'document',
  members: [...ids],
});
const ids = (releases: readonly PeriodRelease[]): string[] => releases.map(({ documentId }) => documentId);
const monthOf = ({ releasedOn }: PeriodRelease): number => Number(releasedOn.slice(5, 7));

/** Figures of the records beside the tables, each with its list: disclosure, platform, requests, fees. */
export async function figureRecords(
  tx: Database | Tx,
  agencyId: string,
  { period, cells }: { period: Period; cells: CountedCells },
): Promise<Records> {
  const releases = await releasesOfPeriod(tx, agencyId, period);
  const reviews = await reviewsOfPeriod(tx, agencyId, period);
  const columns = (await columnsOf(tx, agencyId)).filter(({ takesDocuments }) => takesDocuments);
  const byColumn = columns.flatMap(({ id, name }) => {
    const inside = releases.filter((release) => release.columns.includes(id));
    return inside.length === 0
      ? []
      : [[`releases.column.${id}`, documents(RECORD_LABELS.column(name), ids(inside))] as const];
  });
  const byKind = [...Map.groupBy(releases, ({ kind }) => kind)].map(
    ([kind, of]) =>
      [`documents.kind.${kind}`, documents(RECORD_LABELS.kind(KIND_LABELS[kind]), ids(of))] as const,
  );
  const interpretations = releases.filter(({ kind }) => kind === 'policy_interpretation');
  const byMonth = Array.from({ length: 12 }, (_, index) => {
    const of = releases.filter((release) => monthOf(release) === index + 1);
    return [`releases.month.${index + 1}`, documents(RECORD_LABELS.month(index + 1), ids(of))] as const;
  });
  return {
    'releases.total': documents(RECORD_LABELS.releases, ids(releases)),
    ...Object.fromEntries(byColumn),
    'releases.columns': {
      ...documents(RECORD_LABELS.releasedColumns, []),
      value: byColumn.length,
      memberKind: 'none',
    },
    ...Object.fromEntries(byKind),
    'documents.interpretations': documents(
      RECORD_LABELS.kind(KIND_LABELS.policy_interpretation),
      ids(interpretations),
    ),
    ...Object.fromEntries(byMonth),
    'reviews.approved': documents(RECORD_LABELS.reviewsApproved, reviews.approved),
    'reviews.sent_back': documents(RECORD_LABELS.reviewsSentBack, reviews.sentBack),
    'platform.columns': {
      label: RECORD_LABELS.columns,
      group: 'platforms',
      value: columns.length,
      memberKind: 'none',
      members: [],
    },
    ...(await disclosureRecords(tx, agencyId, period)),
    ...(await requestRecords(tx, agencyId, { period, cells })),
  };
}
