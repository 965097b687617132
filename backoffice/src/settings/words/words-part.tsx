import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { fetchWords, wordsExportUrl } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { Pager } from '../../list/pager.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { wordsText } from '../../text/settings-publishing.ts';
import { useText } from '../../text/use-text.ts';
import { ChecksForm } from './checks-form.tsx';
import { ImportWords } from './import-words.tsx';
import { RemoveWord, WordDialog } from './word-dialog.tsx';
import type { WordAct } from './word-dialog.tsx';
import { WordsTable } from './words-table.tsx';
import type { WordSort } from './words-table.tsx';

type Scope = 'all' | 'house' | 'agency';

/** Wordings that the checks look for, and what else is set for the checks. */
export function WordsPart() {
  const t = useText(wordsText);
  const { agencyId, may } = useDesk();
  const [asked, ask] = useState<{
    q?: string;
    severity?: string;
    scope: Scope;
    sort: WordSort;
    page: number;
  }>({
    scope: 'all',
    sort: 'wrong',
    page: 1,
  });
  const [chosen, choose] = useState<WordAct | null>(null);
  const [importing, startImport] = useState(false);
  const query = useQuery({
    queryKey: ['words', agencyId, asked],
    queryFn: () => fetchWords({ agencyId, ...asked, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const list = query.data;
  const mayAdd = list ? list.mayEditAgency || list.mayEditHouse : false;
  return (
    <div className="stack">
      <section className="card" aria-labelledby="h-words">
        <div className="card-head">
          <h2 id="h-words">{t.title}</h2>
          <div className="row">
            <Button href={wordsExportUrl(agencyId)}>{t.export}</Button>
            {mayAdd && may('disclosure.import_checked_words') ? (
              <Button onClick={() => startImport(true)}>{t.import}</Button>
            ) : null}
            {mayAdd ? (
              <Button type="primary" onClick={() => choose({ act: 'add' })}>
                {t.add}
              </Button>
            ) : null}
          </div>
        </div>
        <p className="soft words-add">{t.lead}</p>
        <div className="filters" role="group" aria-label={t.filter}>
          <Input.Search
            allowClear
            placeholder={t.filter}
            aria-label={t.filter}
            onSearch={(q) => ask({ ...asked, q: q.trim(), page: 1 })}
            style={{ width: 220 }}
          />
          <Select
            allowClear
            placeholder={t.anySeverity}
            aria-label={t.anySeverity}
            value={asked.severity ?? null}
            onChange={(severity?: string | null) =>
              ask({
                q: asked.q ?? '',
                scope: asked.scope,
                sort: asked.sort,
                page: 1,
                severity: severity ?? '',
              })
            }
            options={(['error', 'warning', 'info'] as const).map((value) => ({ value, label: t[value] }))}
            style={{ minWidth: 130 }}
          />
          <Segmented
            aria-label={t.scope}
            value={asked.scope}
            onChange={(scope) => ask({ ...asked, scope, page: 1 })}
            options={(['all', 'house', 'agency'] as const).map((value) => ({ value, label: t[value] }))}
          />
        </div>
        <Loaded query={query}>
          {(found) => (
            <>
              <WordsTable
                rows={found.items}
                sort={asked.sort}
                onSort={(sort) => ask({ ...asked, sort, page: 1 })}
                choose={choose}
              />
              <Pager
                page={found.page}
                pageSize={found.pageSize}
                total={found.total}
                of="things"
                onPage={(page) => ask({ ...asked, page })}
              />
            </>
          )}
        </Loaded>
      </section>
      {may('disclosure.get_check_settings') ? <ChecksForm key={agencyId} /> : null}
      {chosen && chosen.act !== 'remove' ? (
        <WordDialog chosen={chosen} mayEditHouse={list?.mayEditHouse ?? false} close={() => choose(null)} />
      ) : null}
      {chosen?.act === 'remove' ? <RemoveWord word={chosen.word} close={() => choose(null)} /> : null}
      {importing ? (
        <ImportWords mayEditHouse={list?.mayEditHouse ?? false} close={() => startImport(false)} />
      ) : null}
    </div>
  );
}
