import { CELL_REASONS } from '../messages.ts';
import type { CellContent, Reading } from './cell-values.ts';
import type { Budget } from './glued-digits.ts';
import { splitGlued } from './glued-digits.ts';
import { settleRows } from './settle-rows.ts';
import type { OpenRow, Relation } from './settle-rows.ts';
import { relationsHold } from './table3-relations.ts';

/** A row whose values are fewer than its cells, so that some digits may be glued. */
export interface GluedRow {
  id: string;
  tokens: readonly string[];
}

const STEPS_A_ROW = 20_000;
const STEPS_A_TABLE = 400_000;

/** The digits of a row with too few values; null when they cannot be glued values. */
export function gluedTokens(values: readonly CellContent[], width: number): string[] | null {
  const written = values.filter((value) => value.kind !== 'blank');
  if (written.length === 0 || written.length >= width) return null;
  const tokens = written.map((value) => (value.kind === 'number' ? value.digits : ''));
  const digits = tokens.reduce((sum, token) => sum + token.length, 0);
  return tokens.includes('') || digits < width ? null : tokens;
}

function splitsOf(row: GluedRow, width: number): OpenRow | null {
  const ways = splitGlued(row.tokens, width, 1, { left: STEPS_A_ROW });
  return ways === null || ways.length === 0 ? null : { id: row.id, ways };
}

/**
 * Reads rows of a table whose digits are written without separator. A value is taken where every split that meets the
 * relations (the row's sum, and those between the rows) agrees on it. Rows with some separators left are taken only when
 * all relations of the whole table confirm them: there a lost cell is as likely as a lost blank.
 */
export function readGlued(
  glued: readonly GluedRow[],
  known: ReadonlyMap<string, readonly number[]>,
  relations: readonly Relation[],
  width: number,
): Map<string, Reading[]> {
  const fixed: OpenRow[] = [...known].map(([id, values]) => ({ id, ways: [values] }));
  const open = glued.map((row) => splitsOf(row, width)).filter((row) => row !== null);
  const single = new Set(glued.filter(({ tokens }) => tokens.length === 1).map(({ id }) => id));
  const budget = (): Budget => ({ left: STEPS_A_TABLE });
  let rows = open;
  let settled = settleRows([...fixed, ...rows], relations, width, budget());
  if (settled.consistent !== true || settled.relations < relations.length) {
    rows = open.filter(({ id }) => single.has(id));
    if (rows.length < open.length) settled = settleRows([...fixed, ...rows], relations, width, budget());
  }
  // Sums that fail where every figure is plain say nothing about those that are not.
  const trusted = relationsHold(known, []);
  const readings = new Map<string, Reading[]>();
  for (const { id, tokens } of glued) {
    const own = rows.find((row) => row.id === id);
    const unclear = Array.from({ length: width }, (): Reading => ({ reason: CELL_REASONS.gluedUnclear }));
    readings.set(id, unclear);
    if (own === undefined || !trusted) continue;
    const forced = tokens[0]!.length === width && single.has(id);
    // Where the table contradicts itself, or the search was given up, only single digits for all cells are certain.
    const certain = own.ways.length === 1 && forced;
    const values = settled.consistent === true ? settled.rows.get(id)! : certain ? own.ways[0]! : null;
    if (values === null) continue;
    readings.set(
      id,
      values.map((value): Reading =>
        value === null ? { reason: CELL_REASONS.gluedUnclear } : { value, inferred: CELL_REASONS.glued },
      ),
    );
  }
  return readings;
}
