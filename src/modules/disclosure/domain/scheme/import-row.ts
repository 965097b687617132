import { limitProblem } from './item-rules.ts';
import { fillLevels, type FoundTable, type TableColumn } from './wording/read-table.ts';
import { readAudience, readChannels, readMode } from './wording/read-words.ts';
import { namesNoCycle, readCycle, readTimeLimit, timeLimitText } from './wording/time-limit.ts';
import type { SchemeAudience, SchemeChannelCode, SchemeMode, TimeLimitKind, UpdateCycle } from './terms.ts';

export interface ReadItem {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly content: string;
  readonly body: string;
  readonly timeLimit: string;
  readonly timeLimitKind: TimeLimitKind;
  readonly timeLimitDays: number | null;
  readonly cycle: UpdateCycle;
  readonly channels: readonly SchemeChannelCode[];
  readonly channelNote: string;
  readonly basis: string;
  readonly audience: SchemeAudience;
  readonly audienceNote: string;
  readonly mode: SchemeMode;
  /** As the file names it; the id is found later. */
  readonly statutoryWords: string;
}

export type RowProblem = 'level1' | 'content' | 'body' | 'basis' | 'channels' | 'tooLong' | 'beyondLaw';
export interface ReadRow {
  readonly line: number;
  readonly item: ReadItem;
  readonly problems: readonly { readonly problem: RowProblem; readonly column: TableColumn | null }[];
  /** The limit was taken for something the words do not plainly say. */
  readonly guessedLimit: boolean;
  /** What the table says of the cycle, where the words name none that is known. */
  readonly unknownCycle: string;
}

const LONGEST: Readonly<Partial<Record<TableColumn, number>>> = {
  level1: 80,
  level2: 120,
  level3: 120,
  content: 1000,
  body: 200,
  timeLimit: 200,
  basis: 1000,
};

/** The rows of a table as items, each with what is wrong with it. Blank levels and bodies are those of the row above. */
export function readRows({ columns, rows }: FoundTable): ReadRow[] {
  let levels: [string, string, string] = ['', '', ''];
  let body = '';
  let basis = '';
  return rows.map(({ line, cells }) => {
    const cell = (name: TableColumn): string => cells[columns.get(name) ?? -1] ?? '';
    levels = fillLevels(levels, [cell('level1'), cell('level2'), cell('level3')]);
    body = cell('body') || body;
    basis = cell('basis') || basis;
    const limit = readTimeLimit(cell('timeLimit'));
    const { channels, unknown } = readChannels(cell('channels'));
    const item: ReadItem = {
      level1: levels[0],
      level2: levels[1],
      level3: levels[2],
      content: cell('content'),
      body,
      // Words that say no more than the numbers are not kept beside them.
      timeLimit: cell('timeLimit') === timeLimitText({ timeLimit: '', ...limit }) ? '' : cell('timeLimit'),
      ...limit,
      cycle: readCycle(cell('cycle') || cell('timeLimit')),
      channels,
      channelNote: unknown.join('、').slice(0, 200),
      basis,
      ...readAudience({ audience: cell('audience'), everyone: cell('everyone'), group: cell('group') }),
      mode: readMode({ mode: cell('mode'), proactive: cell('proactive'), onRequest: cell('onRequest') }),
      statutoryWords: cell('statutoryItem'),
    };
    const guessedLimit = item.timeLimit !== '' && limit.timeLimitKind === 'other';
    const unknownCycle = item.cycle === 'none' && !namesNoCycle(cell('cycle')) ? cell('cycle') : '';
    return { line, item, problems: problemsOf(item), guessedLimit, unknownCycle };
  });
}

function problemsOf(item: ReadItem): { problem: RowProblem; column: TableColumn | null }[] {
  const found: { problem: RowProblem; column: TableColumn | null }[] = [];
  for (const name of ['level1', 'content', 'body', 'basis'] as const)
    if (item[name] === '') found.push({ problem: name, column: name });
  if (item.channels.length === 0) found.push({ problem: 'channels', column: 'channels' });
  for (const [name, most] of Object.entries(LONGEST) as [keyof ReadItem & TableColumn, number][])
    if (String(item[name]).length > most) found.push({ problem: 'tooLong', column: name });
  if (limitProblem(item) === 'beyond_law') found.push({ problem: 'beyondLaw', column: 'timeLimit' });
  return found;
}
