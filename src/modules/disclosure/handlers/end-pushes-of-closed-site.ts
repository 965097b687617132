import type { EventHandler } from '../../../kernel/runtime/context.ts';
import type { SiteClosed } from '../../platforms/events.ts';
import { SITE_CLOSED_REASON } from '../messages/pushes.ts';
import { removeFromSite } from '../store/push/placements.ts';
import { lockOpenPushesTo, updatePush } from '../store/push/pushes.ts';
import { recordPush } from '../use-cases/push/record-push.ts';

/** With a site what it carried for others ends, and what waited for it. */
export const endPushesOfClosedSite: EventHandler = async (ctx, event) => {
  const { agencyId } = event as SiteClosed;
  for (const push of await lockOpenPushesTo(ctx.tx, agencyId)) {
    const ended = {
      ...push,
      state: 'ended' as const,
      ended_on: ctx.today,
      ended_by: ctx.actor.id,
      end_reason: SITE_CLOSED_REASON,
    };
    await updatePush(ctx.tx, ended);
    await removeFromSite(ctx.tx, ended);
    const kinds = { asking: 'push_dropped', receiving: 'push_ended' };
    await recordPush(ctx, ended, kinds, { reason: SITE_CLOSED_REASON });
  }
};
