import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { currentCalendar } from '../../../calendar/index.ts';
import type { InterpretationRow } from '../../contract/interpretation-list.ts';
import { promisedDueOn } from '../../domain/interpretation/duty.ts';
import { dutyState, goneBecause } from '../../domain/interpretation/duty-state.ts';
import {
  explainedDocuments,
  explainingDocuments,
  type ExplainingRow,
} from '../../store/interpretation/explained.ts';
import { interpretationRule } from '../../store/interpretation/plans.ts';

/** Every document of an agency that is explained or is to be, with where its interpretation stands today. */
export async function interpretationRows(
  ctx: Pick<LoadContext, 'tx' | 'today'>,
  agencyId: string,
): Promise<InterpretationRow[]> {
  const rule = await interpretationRule(ctx.tx, agencyId);
  const calendar = await currentCalendar(ctx.tx);
  const explaining = await explainingDocuments(ctx.tx, agencyId);
  const byDocument = Map.groupBy(explaining, ({ interpretsId }) => interpretsId);
  const documents = await explainedDocuments(ctx.tx, agencyId, [...byDocument.keys()]);
  return documents.flatMap((document) => {
    const own = document.agencyId === agencyId;
    const dueOn = own ? promisedDueOn(calendar, rule, document) : null;
    const interpretations = (byDocument.get(document.id) ?? []).map(toInterpreting);
    const { title, releasedOn, plan } = document;
    const planned = own && plan?.kind === 'plan' ? plan : null;
    const isGone = goneBecause({ ...document, isReleased: releasedOn !== null }) !== null;
    const state = dutyState({ isPlanned: planned !== null, isGone, dueOn, interpretations }, ctx.today);
    if (state === null) return [];
    return [
      {
        documentId: document.id,
        title: own || releasedOn !== null ? title : null,
        documentNumber: own || releasedOn !== null ? document.documentNumber : null,
        kind: document.kind,
        releasedOn,
        state,
        dueOn: state === 'stranded' ? null : dueOn,
        forms: planned?.forms ?? [],
        firstInterpreter: planned?.firstInterpreter ?? null,
        interpretations,
      },
    ];
  });
}

const toInterpreting = ({ id, title, form, isWaiting, releasedOn }: ExplainingRow) => ({
  id,
  title,
  form,
  state:
    releasedOn !== null
      ? ('released' as const)
      : isWaiting
        ? ('waiting' as const)
        : ('in_preparation' as const),
  releasedOn,
});
