import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listChannelReleasesInput, type ChannelReleaseList } from '../../contract.ts';
import { RELEASE_CHANNEL_LABELS } from '../../labels/channels.ts';
import {
  channelReleases,
  countChannelReleases,
  countsByChannel,
} from '../../store/scheme/channel-releases.ts';
import { toChannelReleases } from '../../views/channels/listed.ts';

/** What an agency published in other places than its website: filters, order, pages. */
export const listChannelReleases = defineRead({
  name: 'disclosure.list_channel_releases',
  summary: { zh: '查看其他渠道公开记录', en: 'list publications in other channels' },
  input: listChannelReleasesInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => ({ agencyId }),
  act: async (ctx, _loaded, { page, pageSize, ...filters }): Promise<ChannelReleaseList> => {
    const rows = await channelReleases(ctx.tx, filters, { limit: pageSize, offset: (page - 1) * pageSize });
    return {
      items: await toChannelReleases(ctx, rows),
      total: await countChannelReleases(ctx.tx, filters),
      page,
      pageSize,
      byChannel: await countsByChannel(ctx.tx, filters.agencyId),
      channels: Object.entries(RELEASE_CHANNEL_LABELS).map(([value, label]) => ({
        value: value as keyof typeof RELEASE_CHANNEL_LABELS,
        ...label,
      })),
      mayRecord: ctx.may('disclosure.record_channel_release', { agencyId: filters.agencyId }),
    };
  },
});
