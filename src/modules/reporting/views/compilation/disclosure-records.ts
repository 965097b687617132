import type { Database, Tx } from '../../../../kernel/database/types.ts';
import {
  channelReleasesOfPeriod,
  publishedUntil,
  RELEASE_CHANNEL_LABELS,
  schemeSize,
  limitsKeptInPeriod,
  transfersOfPeriod,
} from '../../../disclosure/index.ts';
import { topPages, visitsOfPeriod } from '../../../platforms/index.ts';
import type { RecordFigure } from '../../domain/compilation/figure.ts';
import { percentOf, percentText } from '../../domain/compilation/figure-text.ts';
import type { Period } from '../../domain/compile/period.ts';
import { DISCLOSURE_LABELS } from '../../templates/disclosure-labels.ts';

type Records = Record<string, RecordFigure>;
type Label = RecordFigure['label'];

/** A list longer than this is not kept with every report; the figure stands without it. */
const LONGEST_LIST = 3000;

const documents = (label: Label, members: readonly string[], value = members.length): RecordFigure => {
  const kept = members.length <= LONGEST_LIST;
  return {
    label,
    group: 'disclosure',
    value,
    memberKind: kept && members.length > 0 ? 'document' : 'none',
    members: kept ? [...members] : [],
  };
};
const plain = (label: Label, group: RecordFigure['group'], value: number): RecordFigure => ({
  label,
  group,
  value,
  memberKind: 'none',
  members: [],
});

/** Figures of disclosure beside columns and kinds: since the beginning, in time, other channels, handed over, read. */
export async function disclosureRecords(
  tx: Database | Tx,
  agencyId: string,
  period: Period,
): Promise<Records> {
  const { inTime, late } = await limitsKeptInPeriod(tx, agencyId, period);
  const share = percentOf(inTime.length, inTime.length + late.length);
  const acts = await channelReleasesOfPeriod(tx, agencyId, period);
  const byChannel = [...Map.groupBy(acts, ({ channel }) => channel)].map(
    ([channel, of]) =>
      [
        `channels.${channel}`,
        ofActs(DISCLOSURE_LABELS.channel(RELEASE_CHANNEL_LABELS[channel]), of),
      ] as const,
  );
  const { views } = await topPages(tx, { agencyId, ...period }, { limit: 1, offset: 0 });
  return {
    'releases.cumulative': documents(
      DISCLOSURE_LABELS.cumulative,
      await publishedUntil(tx, agencyId, period.to),
    ),
    'releases.in_time': documents(DISCLOSURE_LABELS.inTime, inTime),
    'releases.late': documents(DISCLOSURE_LABELS.late, late),
    ...(share === undefined
      ? {}
      : {
          'releases.in_time.share': {
            ...documents(DISCLOSURE_LABELS.inTimeShare, inTime, share),
            text: percentText(share),
          },
        }),
    'channels.total': ofActs(DISCLOSURE_LABELS.channels, acts),
    ...(Object.fromEntries(byChannel) as Records),
    'transfers.documents': documents(
      DISCLOSURE_LABELS.transferred,
      await transfersOfPeriod(tx, agencyId, period),
    ),
    'reading_places.visits': plain(
      DISCLOSURE_LABELS.visits,
      'platforms',
      await visitsOfPeriod(tx, agencyId, period),
    ),
    'page_views.documents': plain(DISCLOSURE_LABELS.views, 'platforms', views),
    'scheme.items': plain(DISCLOSURE_LABELS.schemeItems, 'disclosure', await schemeSize(tx, agencyId)),
  };
}

/** Acts are counted, their documents stand behind them, each once. */
function ofActs(label: Label, acts: readonly { documentId: string | null }[]): RecordFigure {
  const ids = [...new Set(acts.flatMap(({ documentId }) => documentId ?? []))];
  return documents(label, ids, acts.length);
}
