import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { fetchMatrix, matrixExportUrl } from '../api/scheme.ts';
import type { SchemeMatrix } from '../api/scheme.ts';
import { useDesk } from '../app/session.ts';
import { ExportButton } from '../list/export-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { schemeText } from '../text/scheme.ts';
import { marksText } from '../text/marks.ts';
import { useSay, useText } from '../text/use-text.ts';

type Cell = SchemeMatrix['agencies'][number]['total'];

/** Agencies by statutory item: how much of what must be published is there, told by figure, sign and colour. */
export function MatrixPart() {
  const t = useText(schemeText);
  const { agencyId } = useDesk();
  const query = useQuery({ queryKey: ['scheme-matrix', agencyId], queryFn: () => fetchMatrix(agencyId) });
  return (
    <Loaded query={query}>
      {(matrix) => (
        <div className="stack">
          <div className="card-head">
            <p className="soft small">{t.matrixLead}</p>
            <ExportButton urlOf={(format) => matrixExportUrl({ agencyId, format })} />
          </div>
          <Matrix matrix={matrix} />
        </div>
      )}
    </Loaded>
  );
}

function Matrix({ matrix }: { matrix: SchemeMatrix }) {
  const t = useText(schemeText);
  const pick = useSay();
  const navigate = useNavigate();
  const { chooseAgency, agencies } = useDesk();
  const open = (id: string, statutoryItem?: string): void => {
    if (!agencies.some((agency) => agency.id === id)) return;
    chooseAgency(id);
    void navigate({ to: '/scheme', search: statutoryItem ? { statutoryItem } : {} });
  };
  return (
    <div className="records-scroll" role="group" tabIndex={0} aria-label={t.tabMatrix}>
      <table className="scheme-matrix">
        <caption className="hidden-text">{t.tabMatrix}</caption>
        <thead>
          <tr>
            <th scope="col">{t.agency}</th>
            <th scope="col">{t.total}</th>
            {matrix.statutoryItems.map(({ id, name }) => (
              <th key={id} scope="col">
                <span>{pick(name)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.agencies.map((agency) => (
            <tr key={agency.agencyId}>
              <th scope="row">{agency.name}</th>
              {agency.total.items === 0 ? (
                <td colSpan={matrix.statutoryItems.length + 1} className="soft">
                  {t.noScheme}
                </td>
              ) : (
                <>
                  <Heat cell={agency.total} label={agency.name} open={() => open(agency.agencyId)} />
                  {matrix.statutoryItems.map(({ id, name }) => (
                    <Heat
                      key={id}
                      cell={agency.cells[id]}
                      label={`${agency.name} ${pick(name)}`}
                      open={() => open(agency.agencyId, id)}
                    />
                  ))}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const toneOf = (cell: Cell): 'overdue' | 'empty' | 'published' | 'none' =>
  cell.overdue > 0
    ? 'overdue'
    : cell.empty > 0
      ? 'empty'
      : cell.items === cell.onRequest
        ? 'none'
        : 'published';
const SIGNS = { overdue: '▲', empty: '◆', published: '✓', none: '○' } as const;

function Heat({ cell, label, open }: { cell: Cell | undefined; label: string; open: () => void }) {
  const t = useText(schemeText);
  const { colon } = useText(marksText);
  if (!cell || cell.items === 0) return <td className="heat-none" />;
  const tone = toneOf(cell);
  return (
    <td>
      <button type="button" className={`heat heat-${tone}`} title={t.cellTitle(cell)} onClick={open}>
        <span className="hidden-text">{`${label}${colon}${t.cellTitle(cell)} `}</span>
        <span aria-hidden="true">{SIGNS[tone]}</span> {cell.published}/{cell.items - cell.onRequest}
      </button>
    </td>
  );
}
