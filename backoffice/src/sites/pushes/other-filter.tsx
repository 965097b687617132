import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { fetchAgencies } from '../../api/identity.ts';
import { fetchSites } from '../../api/sites.ts';
import { useDesk } from '../../app/session.ts';
import { pushesText } from '../../text/pushes.ts';
import { useText } from '../../text/use-text.ts';
import type { PushSearch } from './push-search.ts';

interface Props {
  side: 'incoming' | 'outgoing';
  search: PushSearch;
  change: (part: Partial<PushSearch>) => void;
}

/** Who asked, for what comes in; which site was asked, for what goes out. */
export function OtherFilter({ side, search, change }: Props) {
  const t = useText(pushesText);
  const { agencyId } = useDesk();
  const isIncoming = side === 'incoming';
  const agencies = useQuery({ queryKey: ['agencies'], queryFn: fetchAgencies, enabled: isIncoming });
  const sites = useQuery({
    queryKey: ['sites', 'every'],
    queryFn: () => fetchSites({ pageSize: 200 }),
    enabled: !isIncoming,
  });
  const options = isIncoming
    ? (agencies.data?.agencies ?? []).filter(({ id }) => id !== agencyId)
    : (sites.data?.items ?? []).filter((site) => site.agencyId !== agencyId);
  const name = isIncoming ? 'otherAgencyId' : 'siteId';
  const any = isIncoming ? t.anySource : t.anySite;
  return (
    <Select
      allowClear
      placeholder={any}
      aria-label={any}
      value={search[name] ?? null}
      onChange={(value: string | null | undefined) => change({ [name]: value ?? undefined })}
      options={options.map((one) => ({ value: one.id, label: one.name }))}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      style={{ minWidth: 160 }}
    />
  );
}
