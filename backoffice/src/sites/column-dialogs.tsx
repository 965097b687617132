import { Form, Select } from 'antd';
import { COLUMN_TYPES } from '../../../src/modules/platforms/contract.ts';
import { ActDialog } from '../act/act-dialog.tsx';
import { addColumn, changeColumn, closeColumn, type Column } from '../api/sites.ts';
import { ChoiceItem, LongTextItem, ReasonItem, TextItem } from '../fields/fields.tsx';
import { optionsOf } from '../parts/choices.ts';
import { sitesText } from '../text/sites.ts';
import { useLanguage, useSay, useText } from '../text/use-text.ts';

export type ColumnDialog =
  { readonly which: 'add' } | { readonly which: 'change' | 'close'; readonly column: Column };

interface Props {
  dialog: ColumnDialog;
  agencyId: string;
  columns: readonly Column[];
  close: () => void;
}

/** Adds, changes, merges or closes an own column. */
export function ColumnDialogs({ dialog, agencyId, columns, close }: Props) {
  const t = useText(sitesText);
  const say = useSay();
  const option = (column: Column) => ({ value: column.id, label: say(column.name) });
  if (dialog.which === 'close')
    return (
      <ActDialog
        title={t.closeColumn}
        lead={t.closeColumnLead}
        danger
        send={(values) => closeColumn(dialog.column.id, given(values))}
        close={close}
      >
        <ChoiceItem
          name="mergeInto"
          label={t.mergeInto}
          options={columns
            .filter(({ id, takesDocuments }) => takesDocuments && id !== dialog.column.id)
            .map(option)}
        />
        <ReasonItem label={t.closeReason} />
      </ActDialog>
    );
  if (dialog.which === 'change') {
    const { id, name, description, keywords, type } = dialog.column;
    return (
      <ActDialog
        title={t.changeColumn}
        initial={{ name: name.zh, description: description.zh, keywords, type: typeOf(type) }}
        send={(values) => changeColumn(id, given(values))}
        close={close}
      >
        <ColumnFields />
      </ActDialog>
    );
  }
  const parents = columns.filter(
    ({ id, parentId }) => id === 'statutory_content' || parentId === 'statutory_content',
  );
  return (
    <ActDialog
      title={t.addColumn}
      lead={t.columnsLead}
      initial={{ parentId: 'statutory_content', keywords: [] }}
      send={(values) => addColumn({ ...given(values), agencyId })}
      close={close}
    >
      <ChoiceItem name="parentId" label={t.columnParent} options={parents.map(option)} required />
      <ColumnFields />
    </ActDialog>
  );
}

function ColumnFields() {
  const t = useText(sitesText);
  const language = useLanguage();
  return (
    <>
      <TextItem name="name" label={t.columnName} required max={30} />
      <LongTextItem
        name="description"
        label={t.columnDescription}
        hint={t.columnDescriptionHint}
        required
        max={200}
      />
      <Form.Item name="keywords" label={t.columnKeywords} extra={t.keywordsHint}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
      <ChoiceItem name="type" label={t.columnType} options={optionsOf(COLUMN_TYPES, language)} />
    </>
  );
}

const typeOf = (type: string): string | undefined =>
  Object.entries(COLUMN_TYPES).find(([, { zh }]) => zh === type)?.[0];

const given = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
