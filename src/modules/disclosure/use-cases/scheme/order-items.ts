import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { orderSchemeInput } from '../../contract.ts';
import { notTheSameItems } from '../../messages/scheme.ts';
import { lockScheme, placeItems } from '../../store/scheme/items.ts';
import { loadSchemeAgency, ofSchemeAgency } from './load-scheme.ts';

/** Puts the items of a scheme into another order. Fact: `disclosure.scheme_ordered` on the agency's scheme. */
export const orderScheme = defineAct({
  name: 'disclosure.order_scheme',
  summary: { zh: '调整目录次序', en: 'order the publication scheme' },
  input: orderSchemeInput,
  load: loadSchemeAgency,
  subject: ofSchemeAgency,
  act: async (ctx, _agency, { agencyId, ids }) => {
    const rows = await lockScheme(ctx.tx, agencyId);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const wanted = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    if (wanted.length !== rows.length) throw notTheSameItems();
    const moved = wanted.filter((row, at) => rows[at]!.id !== row.id).length;
    if (moved === 0) return { added: 0 };
    await placeItems(ctx.tx, wanted);
    await ctx.record({
      agencyId,
      kind: 'disclosure.scheme_ordered',
      subjectType: 'scheme',
      subjectId: agencyId,
      legalOn: ctx.today,
      data: { moved },
    });
    return { added: 0 };
  },
});
