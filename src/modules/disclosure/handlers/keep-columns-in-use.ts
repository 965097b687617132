import type { EventHandler } from '../../../kernel/runtime/context.ts';
import type { ColumnClosing } from '../../platforms/events.ts';
import { columnInUse } from '../messages.ts';
import { isCarryingIn } from '../store/push/placements.ts';
import { isColumnInUse } from '../store/released.ts';

/** A column in which readers still find documents, own or carried for others, is not closed. */
export const keepColumnsInUse: EventHandler = async (ctx, event) => {
  const { agencyId, columnId } = event as ColumnClosing;
  const isInUse =
    (await isColumnInUse(ctx.tx, agencyId, columnId)) || (await isCarryingIn(ctx.tx, agencyId, columnId));
  if (isInUse) throw columnInUse();
};
