import type { Column } from '../../../platforms/index.ts';
import { schemeFieldsSchema, type ImportedScheme, type SchemeFields } from '../../contract.ts';
import type { ReadItem, ReadRow } from '../../domain/scheme/import-row.ts';
import { keyOf, pathOf } from '../../domain/scheme/item-rules.ts';
import { SCHEME_FIELD_LABELS } from '../../labels/scheme.ts';
import { ROW_PROBLEMS, UNDERSTOOD } from '../../messages/scheme.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';
import { differences } from './change-item.ts';
import { fieldsOfRow } from '../../views/scheme/row-fields.ts';

type Outcome = ImportedScheme['rows'][number];

/** A row of the file with the item it becomes. */
export interface PlannedRow {
  readonly told: Outcome;
  readonly fields: SchemeFields;
  /** The item it is about, where the scheme has it. */
  readonly known: SchemeItemRow | undefined;
}

/** What an import would do, row by row: new, the same, changed, refused. */
export function planImport(
  rows: readonly ReadRow[],
  existing: readonly SchemeItemRow[],
  columns: readonly Column[],
): PlannedRow[] {
  const byKey = new Map(existing.map((row) => [keyOf(row), row]));
  const seen = new Set<string>();
  return rows.map(({ line, item, problems, guessedLimit, unknownCycle }) => {
    const statutory = statutoryItemOf(item, columns);
    const fields = fieldsOf(item, statutory.id);
    const key = keyOf(item);
    const twice = seen.has(key);
    seen.add(key);
    const told = [
      ...problems.map(({ problem, column }) => ({
        ...ROW_PROBLEMS[problem],
        column: column && column in SCHEME_FIELD_LABELS ? SCHEME_FIELD_LABELS[column as 'content'].zh : null,
      })),
      ...(twice ? [{ ...ROW_PROBLEMS.twice, column: null }] : []),
    ];
    const known = byKey.get(key);
    const changed = known && Object.keys(differences(fieldsOfRow(known), fields)).length > 0;
    const outcome = told.length > 0 ? 'refused' : known ? (changed ? 'changed' : 'same') : 'new';
    const understood = [
      ...(guessedLimit ? [UNDERSTOOD.timeLimit(item.timeLimit)] : []),
      ...(unknownCycle === '' ? [] : [UNDERSTOOD.cycle(unknownCycle)]),
      ...(item.channelNote === '' ? [] : [UNDERSTOOD.channel(item.channelNote)]),
      ...(statutory.guessed ? [UNDERSTOOD.statutoryItem(item.statutoryWords, statutory.name)] : []),
    ];
    return { told: { line, path: pathOf(item), outcome, problems: told, understood }, fields, known };
  });
}

function fieldsOf({ statutoryWords: _words, ...item }: ReadItem, statutoryItem: string): SchemeFields {
  const parsed = schemeFieldsSchema.safeParse({ ...item, channels: [...item.channels], statutoryItem });
  // A row with problems is never stored; it is told as it was read.
  return parsed.success
    ? parsed.data
    : ({ ...item, channels: [...item.channels], statutoryItem } as SchemeFields);
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s、，,。（）()]/g, '');

/** The statutory item a row belongs to: as named, else the one its words fit best, else the last of Art. 20. */
function statutoryItemOf(
  item: ReadItem,
  columns: readonly Column[],
): { id: string; name: Column['name']; guessed: boolean } {
  const choices = columns.filter(({ parentId }) => parentId !== null);
  const words = plain(item.statutoryWords);
  const named = choices.find(
    ({ id, name }) => words !== '' && (plain(name.zh) === words || id === item.statutoryWords),
  );
  if (named) return { id: named.id, name: named.name, guessed: false };
  const text = plain([item.level1, item.level2, item.level3, item.content].join(''));
  const best = choices
    .map((column) => ({ column, fit: commonPairs(plain(column.name.zh + column.description.zh), text) }))
    .sort((a, b) => b.fit - a.fit)[0];
  const last = choices.find(({ id }) => id === 'art20_15') ?? choices.at(-1);
  const chosen = best && best.fit >= 2 ? best.column : last;
  return { id: chosen?.id ?? 'art20_15', name: chosen?.name ?? { zh: '', en: '' }, guessed: true };
}

function commonPairs(a: string, b: string): number {
  const pairs = new Set(Array.from({ length: Math.max(0, a.length - 1) }, (_, at) => a.slice(at, at + 2)));
  return [...pairs].filter((pair) => b.includes(pair)).length;
}
