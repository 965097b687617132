import type { EventHandler } from '../../../kernel/runtime/context.ts';
import type { ColumnClosing } from '../../platforms/events.ts';
import { columnInUse } from '../messages.ts';
import { isColumnInUse } from '../store/released.ts';

/** A column in which readers still find documents is not closed. */
export const keepColumnsInUse: EventHandler = async (ctx, event) => {
  const { agencyId, columnId } = event as ColumnClosing;
  if (await isColumnInUse(ctx.tx, agencyId, columnId)) throw columnInUse();
};
