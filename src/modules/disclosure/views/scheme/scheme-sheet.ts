import { makeSheet, type Sheet } from '../../../../kernel/sheets/sheet.ts';
import type { SchemeItem, SchemeMatrix } from '../../contract.ts';
import {
  CYCLE_LABELS,
  SCHEME_AUDIENCE_LABELS,
  SCHEME_CHANNEL_LABELS,
  SCHEME_FIELD_LABELS,
  SCHEME_MODE_LABELS,
  SCHEME_SHEET,
  SCHEME_STATE_LABELS,
} from '../../labels/scheme.ts';

const FIELDS = [
  'level1',
  'level2',
  'level3',
  'content',
  'basis',
  'timeLimit',
  'cycle',
  'body',
  'channels',
  'audience',
  'mode',
  'statutoryItem',
] as const;

interface How {
  readonly format: 'xlsx' | 'csv';
  readonly today: string;
}

/** The scheme as a table that can be imported again, with where each item stands. */
export function sheetOfScheme(items: readonly SchemeItem[], { format, today }: How): Promise<Sheet> {
  const heads = [
    SCHEME_SHEET.number,
    ...FIELDS.map((name) => SCHEME_FIELD_LABELS[name].zh),
    SCHEME_SHEET.state,
    SCHEME_SHEET.documents,
    SCHEME_SHEET.lastReleasedOn,
    SCHEME_SHEET.dueOn,
  ];
  const rows = items.map((item, at) => [at + 1, ...fieldCells(item), ...statusCells(item)]);
  return makeSheet(rows, { title: SCHEME_SHEET.name, heads, format, today, firstWidth: 8 });
}

function fieldCells(item: SchemeItem): string[] {
  const channels = item.channels
    .map((channel) =>
      channel === 'other' && item.channelNote ? item.channelNote : SCHEME_CHANNEL_LABELS[channel].zh,
    )
    .join('、');
  return [
    item.level1,
    item.level2,
    item.level3,
    item.content,
    item.basis,
    item.timeLimitText,
    CYCLE_LABELS[item.cycle].zh,
    item.body,
    channels,
    item.audience === 'group'
      ? item.audienceNote || SCHEME_AUDIENCE_LABELS.group.zh
      : SCHEME_AUDIENCE_LABELS.everyone.zh,
    SCHEME_MODE_LABELS[item.mode].zh,
    item.statutoryItemName.zh,
  ];
}

const statusCells = ({ status }: SchemeItem): (string | number)[] => [
  SCHEME_STATE_LABELS[status.state].zh,
  status.documents,
  status.lastReleasedOn ?? '',
  status.dueOn ?? '',
];

/** The matrix of agencies and statutory items: published of wanted items. */
export function sheetOfMatrix(matrix: SchemeMatrix, { format, today }: How): Promise<Sheet> {
  const { agency, total, cell, matrix: title } = SCHEME_SHEET;
  const heads = [agency, total, ...matrix.statutoryItems.map(({ name }) => name.zh)];
  const text = (one: SchemeMatrix['agencies'][number]['total'] | undefined): string =>
    one && one.items > 0 ? cell({ published: one.published, wanted: one.items - one.onRequest }) : '';
  const rows = matrix.agencies.map((row) => [
    row.name,
    text(row.total),
    ...matrix.statutoryItems.map(({ id }) => text(row.cells[id])),
  ]);
  return makeSheet(rows, { title, heads, format, today, firstWidth: 30 });
}
