import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { personNames } from '../../../identity/index.ts';
import { markPresenceInput, type Presence } from '../../contract.ts';
import { documentNotFound } from '../../messages.ts';
import { documentKey, dropPresence, presenceOn, putPresence, sweepPresence } from '../../store/presence.ts';

/** After three missed signs of life a window counts as closed. */
const ALIVE_MS = 50_000;

/**
 * Says that one has the document open, and answers who else has. No facts: who looked when is nobody's business later.
 * The document is not locked, so that looking never waits for saving.
 */
export const markPresence = defineAct({
  name: 'disclosure.mark_presence',
  summary: { zh: '标记正在查看或者编辑', en: 'show that one has a document open' },
  input: markPresenceInput,
  load: async (ctx, { id }) => {
    const document = await documentKey(ctx.tx, id);
    if (!document) throw documentNotFound();
    return document;
  },
  subject: ({ id, agency_id }) => ({ agencyId: agency_id, recordId: id }),
  act: async (ctx, document, { doing }): Promise<Presence> => {
    const { tx, now, actor } = ctx;
    await sweepPresence(tx, document.agency_id, new Date(now.getTime() - ALIVE_MS));
    const present = await presenceOn(tx, document.id);
    const mine = present.find(({ person_id }) => person_id === actor.id);
    const key = { document_id: document.id, agency_id: document.agency_id, person_id: actor.id };
    if (doing === 'left') await dropPresence(tx, key);
    else {
      const since = mine?.doing === doing ? mine.since : now;
      await putPresence(tx, { ...key, doing, since, seen_at: now });
    }
    const others = present.filter((row) => row !== mine);
    const names = await personNames(
      tx,
      others.map(({ person_id }) => person_id),
    );
    return {
      others: others
        .map((row) => ({
          personId: row.person_id,
          name: names.get(row.person_id) ?? '',
          doing: row.doing,
          since: row.since.toISOString(),
        }))
        .sort((one, two) => one.doing.localeCompare(two.doing)),
    };
  },
});
