import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { endPushInput } from '../../contract.ts';
import { pushNotCarried } from '../../messages/pushes.ts';
import { removeFromSite } from '../../store/push/placements.ts';
import { updatePush } from '../../store/push/pushes.ts';
import { loadPush, receivingSide } from './load-push.ts';
import { recordPush } from './record-push.ts';

/** The receiving site stops carrying the document; at its source it stays as it is. */
export const endPush = defineAct({
  name: 'disclosure.end_push',
  summary: { zh: '停止转载', en: 'stop carrying a pushed document' },
  input: endPushInput,
  load: loadPush,
  subject: receivingSide,
  act: async (ctx, push, { reason }) => {
    if (push.state !== 'accepted') throw pushNotCarried();
    const ended = {
      ...push,
      state: 'ended' as const,
      ended_on: ctx.today,
      ended_by: ctx.actor.id,
      end_reason: reason,
    };
    await updatePush(ctx.tx, ended);
    await removeFromSite(ctx.tx, ended);
    await recordPush(ctx, ended, { asking: 'push_dropped', receiving: 'push_ended' }, { reason });
    return { id: push.id, state: ended.state };
  },
});
