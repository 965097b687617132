import { factsOf } from '../../../../kernel/ledger/read.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { Fact } from '../../../../kernel/ledger/fact.ts';
import { personNames } from '../../../identity/index.ts';
import type { SchemeItemDetail } from '../../contract.ts';
import { SCHEME_ITEM_SUBJECT } from '../../domain/scheme/terms.ts';
import {
  CYCLE_LABELS,
  SCHEME_AUDIENCE_LABELS,
  SCHEME_CHANNEL_LABELS,
  SCHEME_FACT_LABELS,
  SCHEME_FIELD_LABELS,
  SCHEME_MODE_LABELS,
  TIME_LIMIT_LABELS,
  type SchemeFieldName,
} from '../../labels/scheme.ts';

const WORDS: Readonly<Record<string, Readonly<Record<string, { zh: string }>>>> = {
  cycle: CYCLE_LABELS,
  audience: SCHEME_AUDIENCE_LABELS,
  channels: SCHEME_CHANNEL_LABELS,
  mode: SCHEME_MODE_LABELS,
  timeLimitKind: TIME_LIMIT_LABELS,
};

/** Every version of an item from its facts, newest first; `columnNames` for the statutory item. */
export async function itemHistory(
  db: Database | Tx,
  itemId: string,
  columnNames: ReadonlyMap<string, string>,
): Promise<SchemeItemDetail['history']> {
  const facts = await factsOf(db, SCHEME_ITEM_SUBJECT, itemId);
  const names = await personNames(
    db,
    facts.map(({ actor }) => actor),
  );
  return facts.reverse().map((fact) => ({
    at: fact.recordedAt,
    by: names.get(fact.actor) ?? '',
    kind: fact.kind,
    label: SCHEME_FACT_LABELS[fact.kind] ?? { zh: fact.kind, en: fact.kind },
    changes: changesOf(fact, columnNames),
    reason: typeof fact.data['reason'] === 'string' ? fact.data['reason'] : null,
  }));
}

function changesOf(
  fact: Fact,
  columnNames: ReadonlyMap<string, string>,
): SchemeItemDetail['history'][number]['changes'] {
  const changes = (fact.data['changes'] ?? {}) as Record<string, { before: unknown; after: unknown }>;
  const said = (name: string, value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map((one) => said(name, one)).join('、');
    const text = String(value as string | number);
    return name === 'statutoryItem' ? (columnNames.get(text) ?? text) : (WORDS[name]?.[text]?.zh ?? text);
  };
  const order = Object.keys(SCHEME_FIELD_LABELS);
  const inOrder = Object.entries(changes).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return inOrder.map(([name, { before, after }]) => ({
    field: SCHEME_FIELD_LABELS[name as SchemeFieldName] ?? { zh: name, en: name },
    before: said(name, before),
    after: said(name, after),
  }));
}
