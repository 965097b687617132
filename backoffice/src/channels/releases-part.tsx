import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { channelsExportUrl, fetchChannelReleases } from '../api/channels.ts';
import type { ChannelRelease } from '../api/channels.ts';
import { useDesk } from '../app/session.ts';
import { ExportButton } from '../list/export-button.tsx';
import { Pager } from '../list/pager.tsx';
import { RecordTable } from '../list/record-table.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { channelsText } from '../text/channels.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import type { ChannelSearch } from './channel-search.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { RecordDialog } from './record-dialog.tsx';
import { useReleaseColumns } from './release-columns.tsx';

/** What was published besides the website: filters, order, pages, export. */
export function ReleasesPart({
  search,
  change,
}: {
  search: ChannelSearch;
  change: (part: { [K in keyof ChannelSearch]?: ChannelSearch[K] | undefined }) => void;
}) {
  const t = useText(channelsText);
  const language = useLanguage();
  const { agencyId, may } = useDesk();
  const [recording, record] = useState(false);
  const [correcting, correct] = useState<{ release: ChannelRelease; void: boolean } | null>(null);
  const { tab: _tab, page = 1, ...filters } = search;
  const query = { ...filters, agencyId };
  const found = useQuery({
    queryKey: ['channel-releases', query, page],
    queryFn: () => fetchChannelReleases({ ...query, page, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const columns = useReleaseColumns(
    may('disclosure.correct_channel_release')
      ? (release, isVoid) => correct({ release, void: isVoid })
      : undefined,
  );
  return (
    <Loaded query={found}>
      {({ items, total, page: at, pageSize, channels, byChannel, mayRecord }) => (
        <div className="stack">
          <div className="card-head">
            <p className="soft small">{t.recordLead}</p>
            <div className="row">
              <ExportButton urlOf={(format) => channelsExportUrl({ ...query, format })} />
              {mayRecord ? (
                <Button type="primary" onClick={() => record(true)}>
                  {t.record}
                </Button>
              ) : null}
            </div>
          </div>
          <div className="filters" role="group">
            <Select
              allowClear
              placeholder={t.anyChannel}
              aria-label={t.anyChannel}
              value={search.channel ?? null}
              style={{ minWidth: 160 }}
              options={channels.map((one) => ({
                value: one.value,
                label: `${one[language]}（${byChannel[one.value] ?? 0}）`,
              }))}
              onChange={(value: string | null | undefined) => change({ channel: value ?? undefined })}
            />
            <Input.Search
              allowClear
              key={search.text ?? ''}
              defaultValue={search.text ?? ''}
              placeholder={t.filterText}
              aria-label={t.filterText}
              style={{ width: 240 }}
              onSearch={(text) => change({ text: text.trim() || undefined })}
            />
          </div>
          {items.length === 0 ? (
            <p className="card">{t.empty}</p>
          ) : (
            <RecordTable
              caption={t.releases}
              columns={columns}
              rows={items}
              openId={undefined}
              onOpen={() => undefined}
              onClose={() => undefined}
              sort={{ by: search.sort ?? 'published', descending: (search.direction ?? 'desc') === 'desc' }}
              onSort={(sort, descending) => change({ sort, direction: descending ? 'desc' : 'asc' })}
              sortLabel={t.sortBy}
            />
          )}
          <Pager
            page={at}
            pageSize={pageSize}
            total={total}
            onPage={(next) => change({ page: next })}
            of="records"
          />
          {recording ? <RecordDialog close={() => record(false)} /> : null}
          {correcting ? (
            <CorrectDialog
              release={correcting.release}
              isVoid={correcting.void}
              close={() => correct(null)}
            />
          ) : null}
        </div>
      )}
    </Loaded>
  );
}
