import type { NewFact } from '../../../../kernel/ledger/fact.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { SCHEME_ITEM_SUBJECT } from '../../domain/scheme/terms.ts';
import { digestOfItem } from '../../store/scheme/items.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';

export interface ItemFact {
  readonly row: SchemeItemRow;
  readonly kind: string;
  readonly data: Record<string, unknown>;
}

/** Records what happened to items of a scheme, each with the digest of what is stored now. */
export async function recordItemFacts(ctx: ActContext, facts: readonly ItemFact[]): Promise<void> {
  await ctx.record(
    ...facts.map(({ row, kind, data }): NewFact => ({
      agencyId: row.agency_id,
      kind,
      subjectType: SCHEME_ITEM_SUBJECT,
      subjectId: row.id,
      legalOn: ctx.today,
      data: { ...data, version: row.version },
      recordHash: digestOfItem(row),
    })),
  );
}
