import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { publicSchemeInput, type PublicScheme } from '../../contract.ts';
import { timeLimitText } from '../../domain/scheme/wording/time-limit.ts';
import { loadScheme } from '../../store/scheme/items.ts';
import { newestOfItems, releasedByItem } from '../../store/scheme/links.ts';
import { fieldsOfRow } from '../../views/scheme/row-fields.ts';

const NEWEST = 3;

/** The scheme of an agency as everybody may read it, with what is published under each item. */
export const publicScheme = defineRead({
  name: 'disclosure.public_scheme',
  summary: { zh: '查阅主动公开基本目录', en: 'read a publication scheme' },
  input: publicSchemeInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId }): Promise<PublicScheme> => {
    const rows = await loadScheme(ctx.tx, agencyId);
    const released = new Map((await releasedByItem(ctx.tx, agencyId)).map((one) => [one.itemId, one]));
    const newest = Map.groupBy(await newestOfItems(ctx.tx, agencyId, NEWEST), ({ itemId }) => itemId);
    return {
      items: rows.map((row) => {
        const { timeLimit, timeLimitKind, timeLimitDays, ...fields } = fieldsOfRow(row);
        return {
          id: row.id,
          ...fields,
          timeLimitText: timeLimitText({ timeLimit, timeLimitKind, timeLimitDays }),
          documents: released.get(row.id)?.documents ?? 0,
          lastReleasedOn: released.get(row.id)?.lastReleasedOn ?? null,
          newest: (newest.get(row.id) ?? []).map(({ id, title, releasedOn }) => ({ id, title, releasedOn })),
        };
      }),
      changedOn:
        rows
          .map(({ changed_on: on }) => on)
          .sort()
          .at(-1) ?? null,
    };
  },
});
