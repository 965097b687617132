import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { recallPushInput } from '../../contract.ts';
import { pushDecided } from '../../messages/pushes.ts';
import { removeFromSite } from '../../store/push/placements.ts';
import { updatePush } from '../../store/push/pushes.ts';
import { askingSide, loadPush } from './load-push.ts';
import { recordPush } from './record-push.ts';

/** The asking agency takes its push back: one that waits is decided no more, one that stands ends. */
export const recallPush = defineAct({
  name: 'disclosure.recall_push',
  summary: { zh: '撤回推送', en: 'recall a push' },
  input: recallPushInput,
  load: loadPush,
  subject: askingSide,
  act: async (ctx, push, { reason }) => {
    if (push.state !== 'waiting' && push.state !== 'accepted') throw pushDecided();
    const recalled = {
      ...push,
      state: 'recalled' as const,
      ended_on: ctx.today,
      ended_by: ctx.actor.id,
      end_reason: reason,
    };
    await updatePush(ctx.tx, recalled);
    await removeFromSite(ctx.tx, recalled);
    await recordPush(ctx, recalled, { asking: 'push_recalled', receiving: 'push_called_back' }, { reason });
    return { id: push.id, state: recalled.state };
  },
});
