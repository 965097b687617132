import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { refusePushInput } from '../../contract.ts';
import { pushDecided } from '../../messages/pushes.ts';
import { updatePush } from '../../store/push/pushes.ts';
import { loadPush, receivingSide } from './load-push.ts';
import { recordPush } from './record-push.ts';

/** The receiving site does not carry the document, and says why. */
export const refusePush = defineAct({
  name: 'disclosure.refuse_push',
  summary: { zh: '不采用推送', en: 'refuse a pushed document' },
  input: refusePushInput,
  load: loadPush,
  subject: receivingSide,
  act: async (ctx, push, { reason }) => {
    if (push.state !== 'waiting') throw pushDecided();
    const refused = {
      ...push,
      state: 'refused' as const,
      decided_on: ctx.today,
      decided_by: ctx.actor.id,
      decision_note: reason,
    };
    await updatePush(ctx.tx, refused);
    await recordPush(ctx, refused, { asking: 'push_turned_down', receiving: 'push_refused' }, { reason });
    return { id: push.id, state: refused.state };
  },
});
