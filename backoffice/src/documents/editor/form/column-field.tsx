import { useQuery } from '@tanstack/react-query';
import { Form, TreeSelect } from 'antd';
import { fetchColumns } from '../../../api/documents.ts';
import type { Column } from '../../../api/documents.ts';
import { useDesk } from '../../../app/session.ts';
import { documentsText } from '../../../text/documents.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { Needed } from './needed.tsx';

interface Branch {
  value: string;
  title: string;
  selectable: boolean;
  children: Branch[];
}

/** The columns a document is put on, chosen in the tree in which readers see them. */
export function ColumnField() {
  const t = useText(documentsText);
  const pick = useSay();
  const { agencyId } = useDesk();
  const frame = useQuery({
    queryKey: ['columns', agencyId],
    queryFn: () => fetchColumns(agencyId),
    staleTime: 300_000,
  });
  const columns = frame.data?.columns ?? [];
  const below = (parentId: string | null): Branch[] =>
    columns
      .filter((column) => column.parentId === parentId)
      .map((column: Column) => ({
        value: column.id,
        title: pick(column.name),
        selectable: column.takesDocuments,
        children: below(column.id),
      }))
      .filter(({ selectable, children }) => selectable || children.length > 0);
  return (
    <Form.Item name="columns" label={<Needed name="columns" label={t.columns} />} extra={t.columnsHint}>
      <TreeSelect
        multiple
        treeDefaultExpandAll
        showSearch={{ treeNodeFilterProp: 'title' }}
        maxCount={5}
        allowClear
        treeData={below(null)}
      />
    </Form.Item>
  );
}
