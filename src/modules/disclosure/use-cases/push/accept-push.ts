import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { acceptPushInput } from '../../contract.ts';
import { pushDecided } from '../../messages/pushes.ts';
import { placeOnSite } from '../../store/push/placements.ts';
import { updatePush } from '../../store/push/pushes.ts';
import { loadPush, receivingSide } from './load-push.ts';
import { pushableDocument, receivingColumns } from './pushable.ts';
import { recordPush } from './record-push.ts';

/** The receiving site carries the document, in the column asked for or in another one of its own. */
export const acceptPush = defineAct({
  name: 'disclosure.accept_push',
  summary: { zh: '采用推送', en: 'carry a pushed document' },
  input: acceptPushInput,
  load: loadPush,
  subject: receivingSide,
  act: async (ctx, push, { columnId = push.asked_column_id, note }) => {
    if (push.state !== 'waiting') throw pushDecided();
    await pushableDocument(ctx, push.document_id);
    const columns = await receivingColumns(ctx, push.site_agency_id, columnId);
    const accepted = {
      ...push,
      state: 'accepted' as const,
      column_id: columnId,
      decided_on: ctx.today,
      decided_by: ctx.actor.id,
      decision_note: note,
    };
    await updatePush(ctx.tx, accepted);
    await placeOnSite(ctx.tx, accepted, columns);
    await recordPush(
      ctx,
      accepted,
      { asking: 'push_taken_up', receiving: 'push_accepted' },
      { columnId, askedColumnId: push.asked_column_id },
    );
    return { id: push.id, state: accepted.state };
  },
});
