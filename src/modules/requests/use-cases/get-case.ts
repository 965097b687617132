import { defineRead } from '../../../kernel/runtime/use-case.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { personNames } from '../../identity/index.ts';
import { getCaseInput } from '../contract/case.ts';
import type { GetCaseOutput } from '../contract/case.ts';
import type { Delivery, WantedForm } from '../contract/terms.ts';
import { nobodysName } from '../messages/actors.ts';
import { outcomeLabel } from '../messages/outcomes.ts';
import { currentDescription, originalDescription } from '../store/applicant.ts';
import { readCase, subjectOf } from '../store/case-file.ts';
import type { CaseFile } from '../store/case-file.ts';
import { consultationsOf } from '../store/consultations.ts';
import { draftById } from '../store/drafts.ts';
import type { Draft } from '../store/drafts.ts';
import { letterById, letterContent, lettersOf } from '../store/letters.ts';
import { notesOf } from '../store/notes.ts';
import { maskedApplicant } from '../views/applicant-view.ts';
import { consultationViews, fileViews, letterViews, remedyViews } from '../views/case-parts.ts';
import { toCaseRow } from '../views/case-row.ts';
import { clockView } from '../views/clock-view.ts';
import { draftView, feeView, reviewView } from '../views/decision-views.ts';
import { nextStepsOf } from '../views/next-steps.ts';
import { timelineOf } from '../views/timeline.ts';
import { reviewProblem } from './reviewer.ts';
import { rowNames } from './row-names.ts';

/** The case page: facts, clock account, letters, files, notes, draft and review, and the next lawful steps. */
export const getCase = defineRead({
  name: 'requests.get_case',
  summary: { zh: '查看申请案卷', en: 'open a case' },
  input: getCaseInput,
  load: (ctx, input) => readCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, file): Promise<GetCaseOutput> => {
    const { row, state, calendar, ledger } = file;
    const { tx, cipher, today } = ctx;
    const reviewed = state.review?.draftId;
    const draftId = state.stage === 'in_review' || state.stage === 'approved' ? reviewed : state.draft?.id;
    const draft = draftId ? await draftById(tx, cipher, row, draftId) : undefined;
    const notes = await notesOf(tx, cipher, row.id);
    const persons = await personNames(tx, [
      ...ledger.flatMap((fact) => [fact.actor, ...(fact.onBehalfOf ? [fact.onBehalfOf] : [])]),
      ...notes.map(({ authorId }) => authorId),
    ]);
    const names = await rowNames(ctx, [row]);
    return {
      row: toCaseRow(file, names, cipher, today),
      request: {
        description: currentDescription(cipher, row),
        originalDescription: originalDescription(cipher, row),
        documentNumber: row.corrected_document_number ?? row.document_number,
        wantedForm: row.wanted_form as WantedForm,
        delivery: row.delivery as Delivery,
        submittedOn: row.submitted_on,
      },
      applicant: {
        ...(await maskedApplicant(ctx, row)),
        mayView: ctx.may('requests.view_applicant', subjectOf(file)),
      },
      clock: state.clockFacts ? clockView(calendar, state.clockFacts, today) : null,
      timeline: timelineOf(ledger, persons),
      letters: letterViews(await lettersOf(tx, row.id), state),
      files: await fileViews(tx, (id) => ctx.files.describe(tx, id), row.id),
      notes: notes.map(({ id, text, authorId, writtenOn }) => ({
        id,
        text,
        authorName: persons.get(authorId) ?? nobodysName(authorId),
        writtenOn,
      })),
      consultations: consultationViews(await consultationsOf(tx, cipher, row.id), state),
      correction: await correctionView(ctx, file),
      extensionProposal: state.extensionProposal,
      fee: state.fee ? feeView(state.fee) : null,
      draft: draft ? draftView(draft, state, persons) : null,
      draftVersions: state.draft?.version ?? 0,
      review: reviewView(state, persons),
      decision: state.decision ? { ...state.decision, label: outcomeLabel(state.decision.outcome) } : null,
      remedies: await remedyViews(tx, row.id),
      nextSteps: nextStepsOf(ctx, file, (level) => reviewProblem(ctx, file, level, authorOf(draft, file))),
    };
  },
});

function authorOf(draft: Draft | undefined, { state }: CaseFile): string {
  return draft?.authorId ?? state.review?.authors[0] ?? '';
}

/** What the correction notice asked for, read from the letter itself. */
export async function correctionView(
  ctx: Pick<ActContext, 'tx' | 'cipher'>,
  { row, state }: CaseFile,
): Promise<GetCaseOutput['correction']> {
  const { correction } = state;
  if (!correction) return null;
  const letter = await letterById(ctx.tx, row, correction.letterId);
  const asked = letter ? letterContent(ctx.cipher, letter).details.correction : undefined;
  return {
    items: [...(asked?.items ?? [])],
    guidance: asked?.guidance ?? null,
    sentOn: correction.sentOn,
    respondBy: correction.respondBy,
    receivedOn: correction.receivedOn,
  };
}
