import { dateInShanghai } from '../../../../kernel/dates.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { makeSheet } from '../../../../kernel/sheets/sheet.ts';
import { exportChannelReleasesInput } from '../../contract.ts';
import { CHANNEL_SHEET } from '../../labels/channels.ts';
import { channelReleases } from '../../store/scheme/channel-releases.ts';
import { toChannelReleases } from '../../views/channels/listed.ts';

const MOST_ROWS = 20_000;

/** The list with its filters as a file. */
export const exportChannelReleases = defineRead({
  name: 'disclosure.export_channel_releases',
  summary: { zh: '导出其他渠道公开记录', en: 'export publications in other channels' },
  input: exportChannelReleasesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { format, ...filters }) => {
    const rows = await channelReleases(ctx.tx, filters, { limit: MOST_ROWS, offset: 0 });
    const cells = (await toChannelReleases(ctx, rows)).map((one) => [
      one.title,
      one.documentNumber ?? '',
      one.channelLabel.zh,
      one.outletName,
      one.publishedOn,
      one.reference,
      one.note,
      one.recordedBy,
      dateInShanghai(new Date(one.recordedAt)),
    ]);
    const { name: title, heads } = CHANNEL_SHEET;
    return makeSheet(cells, { title, heads, format, today: ctx.today });
  },
});
