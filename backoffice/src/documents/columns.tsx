import { Link } from '@tanstack/react-router';
import type { DocumentRow } from '../api/documents.ts';
import type { Column } from '../list/record-table.tsx';
import { Mark } from '../parts/mark.tsx';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';
import { DeadlineMark } from './deadline-mark.tsx';
import { useVocabulary } from './use-vocabulary.ts';

type Sort = 'updated' | 'deadline' | 'released' | 'signed' | 'title';

/** What a row of the list says about its document. */
export function useDocumentColumns(): Column<DocumentRow, Sort>[] {
  const t = useText(documentsText);
  const { label } = useVocabulary();
  return [
    {
      key: 'title',
      title: t.name,
      sort: 'title',
      cell: (row) => (
        <div style={{ minWidth: 200, maxWidth: 520 }}>
          <Link to="/documents/$id" params={{ id: row.id }} style={{ fontWeight: 500 }}>
            {row.title}
          </Link>
          <div className="soft small">
            {[row.documentNumber ?? row.indexNumber, label('kinds', row.kind), row.drafterName]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </div>
      ),
    },
    {
      key: 'stage',
      title: t.stage,
      cell: (row) => (
        <span className="row" style={{ gap: 4 }}>
          <span className="nowrap">{label('stages', row.stage)}</span>
          {row.isReleased ? <Mark tone="pine">{t.live}</Mark> : null}
        </span>
      ),
    },
    {
      key: 'attribute',
      title: t.attribute,
      wide: true,
      cell: (row) => <span className="nowrap">{label('attributes', row.attribute)}</span>,
    },
    {
      key: 'signed',
      title: t.signedOn,
      sort: 'signed',
      wide: true,
      width: 104,
      cell: (row) => row.signedOn ?? <span className="soft">—</span>,
    },
    {
      key: 'released',
      title: t.releasedOn,
      sort: 'released',
      wide: true,
      width: 104,
      cell: (row) => row.releasedOn ?? <span className="soft">—</span>,
    },
    {
      key: 'deadline',
      title: t.deadline,
      sort: 'deadline',
      wide: true,
      cell: (row) => <DeadlineMark deadline={row.deadline} />,
    },
    {
      key: 'validity',
      title: t.validity,
      wide: true,
      cell: (row) =>
        row.isReleased && row.validity ? (
          <span className="nowrap">{label('validities', row.validity)}</span>
        ) : (
          <span className="soft">—</span>
        ),
    },
  ];
}
