import { defineAct } from '../../../kernel/runtime/use-case.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { downloadLetterInput } from '../contract/steps.ts';
import { buildLetter, letterToHtml } from '../letters/index.ts';
import type { LetterModel } from '../letters/index.ts';
import { letterPage } from '../messages/letter-page.ts';
import { letterFileName } from '../messages/numbers.ts';
import { noSuchPart } from '../messages/problems.ts';
import { readCase, subjectOf } from '../store/case-file.ts';
import type { CaseFile } from '../store/case-file.ts';
import { letterById, letterContent, LETTER_MEDIA, renderLetter } from '../store/letters.ts';
import { openApplicant } from '../store/applicant.ts';
import type { ApplicantType } from '../domain/terms.ts';
import { viewedInLetter } from '../messages/views.ts';
import { maskedLetter } from '../views/masked-letter.ts';
import { lettersForApplicant } from '../views/visible-files.ts';
import { noteView } from './note-view.ts';
import { settingsOf } from '../store/request-settings.ts';
import { letterAgency } from './letter-agency.ts';
import { letterFacts } from './letter-facts.ts';

/** Papers made from the record whenever they are asked for: the applicant's receipt, the office's form for the file. */
const ON_DEMAND = ['receipt', 'registration_form'] as const;
type OnDemand = (typeof ON_DEMAND)[number];

/**
 * A letter as a file; a reply exactly as it went out. `letterId` is a letter's id, `receipt` or `registration_form`. The
 * applicant gets the receipt and the letters addressed to them; staff with the right to the applicant's data get it as it
 * is, which stays on record, others with that data masked. Answers `{file: {name, mediaType}, content}`.
 */
export const downloadLetter = defineAct({
  name: 'requests.download_letter',
  summary: { zh: '下载文书', en: 'download a letter' },
  input: downloadLetterInput,
  load: (ctx, input) => readCase(ctx, input.id),
  subject: (file) => subjectOf(file),
  act: async (ctx, file, { letterId, format }) => {
    const forApplicant = ctx.actor.kind === 'applicant';
    const found = isOnDemand(letterId)
      ? { model: await onDemand(ctx, file, letterId), keptFileId: null, toParty: false }
      : await kept(ctx, file, letterId, format);
    if (forApplicant && found.model.kind === 'registration_form') throw unknownLetter();
    const { model, keptFileId } = forApplicant || found.toParty ? found : await forStaff(ctx, file, found);
    const name = letterFileName(model.title, model.number, format);
    if (format === 'html') {
      const page = letterPage(letterToHtml(model), []);
      return { file: { name, mediaType: 'text/html; charset=utf-8' }, content: Buffer.from(page, 'utf8') };
    }
    const content = keptFileId
      ? (await ctx.files.read(ctx.tx, keptFileId)).content
      : Buffer.from(await renderLetter(model, format));
    return { file: { name, mediaType: LETTER_MEDIA[format] }, content };
  },
});

const unknownLetter = () => noSuchPart('letterId', 'letter');

function isOnDemand(letterId: string): letterId is OnDemand {
  return (ON_DEMAND as readonly string[]).includes(letterId);
}

async function kept(ctx: ActContext, file: CaseFile, letterId: string, format: string) {
  const letter = await letterById(ctx.tx, file.row, letterId);
  const hidden = letter && ctx.actor.kind === 'applicant' && lettersForApplicant(file, [letter]).length === 0;
  if (!letter || hidden) throw unknownLetter();
  const { model } = letterContent(ctx.cipher, letter);
  const keptFileId = format === 'pdf' ? letter.pdf_file_id : null;
  return { model, keptFileId, toParty: letter.addressee === 'party' };
}

interface Found {
  model: LetterModel;
  keptFileId: string | null;
}

/** A letter to the applicant names them: as it is and noted for who has the right, masked for others. */
async function forStaff(ctx: ActContext, file: CaseFile, found: Found): Promise<Found> {
  if (ctx.may('requests.view_applicant', subjectOf(file))) {
    await noteView(ctx, file, viewedInLetter(found.model.title));
    return found;
  }
  const type = file.row.applicant_type as ApplicantType;
  return { model: maskedLetter(found.model, openApplicant(ctx.cipher, file.row), type), keptFileId: null };
}

async function onDemand(ctx: ActContext, file: CaseFile, kind: OnDemand): Promise<LetterModel> {
  const settings = await settingsOf(ctx.tx, file.row.agency_id);
  const { agency } = await letterAgency(ctx, file.row.agency_id, ctx.today, settings);
  const facts = letterFacts(ctx, file, {
    agency,
    number: null,
    on: file.state.receivedOn ?? file.state.arrivedOn,
  });
  return buildLetter(kind, facts);
}
