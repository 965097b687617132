import { AppError } from '../../../kernel/errors.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { getCaseInput } from '../contract/case.ts';
import { buildLetter, letterToHtml } from '../letters/index.ts';
import { outcomeOf } from '../domain/outcomes/index.ts';
import type { GuideAnswers } from '../domain/outcomes/index.ts';
import { noOutcomeYet } from '../messages/decision-problems.ts';
import { letterPage } from '../messages/letter-page.ts';
import { openApplicant } from '../store/applicant.ts';
import type { ApplicantType } from '../domain/terms.ts';
import { maskedLetter } from '../views/masked-letter.ts';
import { readCase, subjectOf } from '../store/case-file.ts';
import { settingsOf } from '../store/request-settings.ts';
import { letterAgency } from './letter-agency.ts';
import { letterFacts } from './letter-facts.ts';
import { loadDraft } from './load-draft.ts';
import { replyDetails } from './reply-details.ts';

/**
 * The reply as it would read if it went out today: without a number, the applicant's data masked. What is missing is said
 * above it.
 */
export const previewReply = defineRead({
  name: 'requests.preview_reply',
  summary: { zh: '预览答复书', en: 'preview the reply' },
  input: getCaseInput,
  load: (ctx, input) => readCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, file) => {
    const draftId = file.state.decision?.draftId ?? file.state.review?.draftId ?? file.state.draft?.id;
    if (!draftId) throw new AppError('conflict', noOutcomeYet());
    const draft = await loadDraft(ctx, file, draftId);
    const guided = outcomeOf(draft.answers as GuideAnswers);
    if (!draft.outcome || !guided) throw new AppError('conflict', noOutcomeYet());
    const settings = await settingsOf(ctx.tx, file.row.agency_id);
    const { agency } = await letterAgency(ctx, file.row.agency_id, ctx.today, settings);
    const facts = letterFacts(ctx, file, {
      agency,
      number: null,
      on: ctx.today,
      withAccount: settings.clockAnnex,
    });
    const details = replyDetails(draft, file.state, { electronic: guided.electronic, enclosures: [] });
    const { row } = file;
    const model = maskedLetter(
      buildLetter('reply', { ...facts, ...details }),
      openApplicant(ctx.cipher, row),
      row.applicant_type as ApplicantType,
    );
    return { html: letterPage(letterToHtml(model), model.problems) };
  },
});
