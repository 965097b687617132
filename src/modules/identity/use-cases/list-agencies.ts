import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listAgenciesSchema } from '../contract.ts';
import type { Agency } from '../domain/agency.ts';
import { subordinateIds, listAgencies as agenciesOn } from '../views/agencies.ts';

const BY: Record<'name' | 'code', (a: Agency, b: Agency) => number> = {
  name: (a, b) => a.name.localeCompare(b.name, 'zh-Hans-CN'),
  code: (a, b) => (a.code < b.code ? -1 : 1),
};

/** The agencies as of a day, filtered and sorted; public, since the guide must name them (Regulation Art. 12). */
export const listAgencies = defineRead({
  name: 'identity.list_agencies',
  summary: { zh: '查看机构名录', en: 'list agencies' },
  input: listAgenciesSchema,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, input) => {
    const { on = ctx.today, includeClosed, kind, below, text = '', sort } = input;
    const all = await agenciesOn(ctx.tx, { on, includeClosed });
    const within = below === undefined ? null : new Set(await subordinateIds(ctx.tx, below, on));
    const agencies = all.filter(
      (agency) =>
        (!kind || agency.kind === kind) &&
        (!within || within.has(agency.id)) &&
        [agency.name, agency.shortName, agency.code].some((word) => word.includes(text)),
    );
    return { agencies: sort === 'order' ? agencies : agencies.sort(BY[sort]) };
  },
});
