import { Link } from '@tanstack/react-router';
import { THEMES } from '../../../src/modules/platforms/contract.ts';
import type { SiteRow } from '../api/sites.ts';
import type { Column } from '../list/record-table.tsx';
import { SITE_KINDS, sitesText } from '../text/sites.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { StateMark } from './state-mark.tsx';

type Sort = 'order' | 'name' | 'code' | 'state';

/** What a row of the list says about its site. */
export function useSiteColumns(): Column<SiteRow, Sort>[] {
  const t = useText(sitesText);
  const language = useLanguage();
  return [
    {
      key: 'name',
      title: t.name,
      sort: 'name',
      cell: (row) => (
        <div style={{ minWidth: 180 }}>
          <Link to="/sites/$id" params={{ id: row.id }} style={{ fontWeight: 500 }}>
            {row.name}
          </Link>
          <div className="soft small">{row.path}</div>
        </div>
      ),
    },
    { key: 'kind', title: t.kind, wide: true, cell: (row) => SITE_KINDS[row.kind][language] },
    { key: 'agency', title: t.agency, sort: 'order', desk: true, cell: (row) => row.agencyName },
    { key: 'code', title: t.code, sort: 'code', wide: true, cell: (row) => row.siteIdCode || '—' },
    {
      key: 'theme',
      title: t.theme,
      wide: true,
      cell: (row) => (
        <span className="row nowrap" style={{ gap: 6 }}>
          <span className="theme-dot" style={{ background: THEMES[row.theme].accent }} aria-hidden="true" />
          {THEMES[row.theme].name[language]}
        </span>
      ),
    },
    { key: 'state', title: t.state, sort: 'state', cell: (row) => <StateMark state={row.state} /> },
  ];
}
