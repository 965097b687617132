import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { fetchChannelReleases, fetchOutlets } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { ChoiceItem, DateItem, TextItem } from '../fields/fields.tsx';
import { channelsText } from '../text/channels.ts';
import { useLanguage, useText } from '../text/use-text.ts';

/** The channels with their words, from the API. */
export function useChannelOptions(): { value: string; label: string }[] {
  const language = useLanguage();
  const { agencyId } = useDesk();
  const query = useQuery({
    queryKey: ['channel-words', agencyId],
    queryFn: () => fetchChannelReleases({ agencyId, pageSize: 1 }),
    staleTime: Infinity,
  });
  return (query.data?.channels ?? []).map((one) => ({ value: one.value, label: one[language] }));
}

/** Where and when: channel, a registered outlet of it or a name, day, place. */
export function OutletFields() {
  const t = useText(channelsText);
  const { agencyId } = useDesk();
  const channels = useChannelOptions();
  const outlets = useQuery({ queryKey: ['outlets', agencyId], queryFn: () => fetchOutlets(agencyId) });
  const channel = Form.useWatch<string | undefined>('channel');
  const own = (outlets.data?.outlets ?? []).filter((one) => one.channel === channel);
  return (
    <>
      <ChoiceItem name="channel" label={t.channel} required options={channels} />
      {own.length > 0 ? (
        <ChoiceItem
          name="outletId"
          label={t.outletChoice}
          options={own.map(({ id, name, provider }) => ({
            value: id,
            label: provider ? `${name}（${provider}）` : name,
          }))}
        />
      ) : null}
      <TextItem name="outletName" label={t.outlet} hint={t.outletHint} max={120} />
      <DateItem name="publishedOn" label={t.publishedOn} required />
      <TextItem name="reference" label={t.reference} max={500} />
    </>
  );
}
