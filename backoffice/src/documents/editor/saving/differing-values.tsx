import { savingText } from '../../../text/editor-saving.ts';
import { useText } from '../../../text/use-text.ts';
import { FieldValue } from './field-value.tsx';
import { useFieldNames } from './use-field-names.ts';

type Values = Readonly<Record<string, unknown>>;

/** Shown in full at both sides already. */
const BESIDE: readonly string[] = ['title', 'body'];

/** The fields that differ beside title and text, each with its value here and there. */
export function DifferingValues({
  fields,
  mine,
  theirs,
}: {
  fields: readonly string[];
  mine: Values;
  theirs: Values;
}) {
  const t = useText(savingText);
  const names = useFieldNames();
  const shown = fields.filter((field) => !BESIDE.includes(field));
  if (shown.length === 0) return null;
  return (
    <table className="conflict-fields">
      <thead>
        <tr>
          <th scope="col">{t.item}</th>
          <th scope="col">{t.mine}</th>
          <th scope="col">{t.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <tr key={field}>
            <th scope="row">{names(field)}</th>
            <td>
              <FieldValue name={field} value={mine[field]} />
            </td>
            <td>
              <FieldValue name={field} value={theirs[field]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
