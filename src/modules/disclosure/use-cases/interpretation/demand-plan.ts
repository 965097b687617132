import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { hasPlanWhereDemanded } from '../../domain/interpretation/duty.ts';
import { planRequired } from '../../messages/interpretation.ts';
import type { EditionRow } from '../../store/dossier.ts';
import { interpretationRule, planOf } from '../../store/interpretation/plans.ts';

/** Refuses a draft without the plan that the agency's rule wants (解读方案与文件一并报审). */
export async function demandPlan({ tx }: LoadContext, edition: EditionRow): Promise<void> {
  if (edition.attribute !== 'proactive') return;
  const rule = await interpretationRule(tx, edition.agency_id);
  const plan = (await planOf(tx, edition.id))?.kind ?? null;
  if (!hasPlanWhereDemanded(rule, edition.kind, plan)) throw planRequired();
}
