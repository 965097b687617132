import { AppError } from '../../../kernel/errors.ts';
import type { Subject } from '../../../kernel/policy/policy.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { NOT_PERMITTED_THERE } from '../messages.ts';

/** For an act that touches a second record: refuses unless the actor may do `action` there as well. */
export function requirePermission(ctx: ActContext, action: string, subject: Subject, field: string): void {
  if (!ctx.may(action, subject))
    throw new AppError('forbidden', { ...NOT_PERMITTED_THERE, field, rule: action });
}
