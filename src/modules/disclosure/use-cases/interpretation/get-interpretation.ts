import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { currentCalendar } from '../../../calendar/index.ts';
import { documentInterpretationInput, type DocumentInterpretation } from '../../contract/interpretation.ts';
import { isDemanded, promisedDueOn } from '../../domain/interpretation/duty.ts';
import { loadDossier, newestEdition, standingRelease } from '../../store/dossier.ts';
import {
  interpretationRule,
  interpreting,
  planOf,
  type Interpreting,
} from '../../store/interpretation/plans.ts';
import { whyGone } from '../../views/interpretation/why-gone.ts';
import { getDocument } from '../get-document.ts';
import { isEditable, openDossier, stageOfDossier, subjectOfDossier } from '../open-dossier.ts';

/** What is planned, prepared and released to explain a document; and what an interpretation waits for. */
export const getDocumentInterpretation = defineRead({
  name: 'disclosure.get_document_interpretation',
  summary: { zh: '查看政策解读', en: 'see the interpretation of a document' },
  input: documentInterpretationInput,
  load: openDossier,
  subject: subjectOfDossier,
  act: async (ctx, dossier): Promise<DocumentInterpretation> => {
    const edition = newestEdition(dossier);
    const { agency_id: agencyId, kind, waits_for: waitsFor } = edition;
    const rule = await interpretationRule(ctx.tx, agencyId);
    const plan = await planOf(ctx.tx, edition.id);
    const all = (await interpreting(ctx.tx, dossier.document.id)).filter((one) => isShown(ctx, one));
    const release = standingRelease(dossier);
    const isOwed = release !== undefined && !all.some((one) => one.isReleased);
    const isDiscarded = stageOfDossier(dossier) === 'discarded';
    const calendar = await currentCalendar(ctx.tx);
    const awaited = waitsFor === null ? undefined : await loadDossier(ctx.tx, waitsFor);
    return {
      rule,
      isDemanded: isDemanded(rule, kind),
      plan,
      mayChangePlan: isEditable(edition) && ctx.may('disclosure.save_interpretation_plan', { agencyId }),
      interpretations: all.map(({ documentId: id, title, form, ...one }) => ({
        id,
        title,
        form,
        state: stateOf(one),
      })),
      lost: await lostDocument(ctx, edition.interprets_id, release !== undefined || isDiscarded),
      waitsFor: awaited ? { id: awaited.document.id, title: newestEdition(awaited).title } : null,
      dueOn: isOwed ? promisedDueOn(calendar, rule, { kind, plan, releasedOn: release.released_on }) : null,
    };
  },
});

/** The document that is explained, while it will not be published and something is still to be done about it. */
async function lostDocument(
  ctx: ActContext,
  interpretsId: string | null,
  isOver: boolean,
): Promise<DocumentInterpretation['lost']> {
  const explained = interpretsId === null || isOver ? undefined : await loadDossier(ctx.tx, interpretsId);
  const why = explained ? whyGone(explained) : null;
  if (!explained || !why) return null;
  const { id, agency_id } = explained.document;
  return { id, title: maySee(ctx, agency_id) ? newestEdition(explained).title : null, why };
}

const maySee = (ctx: Pick<ActContext, 'may'>, agencyId: string): boolean =>
  ctx.may(getDocument.name, { agencyId });

/** What others prepare is theirs until it is published; what was taken down or is withheld explains nothing. */
function isShown(
  ctx: Pick<ActContext, 'may'>,
  { agencyId, reviewState, isReleased, waitsFor }: Interpreting,
): boolean {
  if (isReleased) return true;
  return maySee(ctx, agencyId) && !(reviewState === 'approved' && waitsFor === null);
}

const stateOf = ({ isReleased, waitsFor }: Pick<Interpreting, 'isReleased' | 'waitsFor'>) => {
  if (isReleased) return 'released' as const;
  return waitsFor === null ? ('in_preparation' as const) : ('waiting' as const);
};
