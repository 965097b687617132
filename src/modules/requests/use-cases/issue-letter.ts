import { nextNumber } from '../../../kernel/database/counter.ts';
import { AppError } from '../../../kernel/errors.ts';
import { yearOf } from '../../../kernel/dates.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { buildLetter } from '../letters/index.ts';
import type { LetterFacts, LetterFactsByKind, LetterKind } from '../letters/index.ts';
import { letterNumber } from '../messages/numbers.ts';
import type { CaseFile } from '../store/case-file.ts';
import { insertLetter } from '../store/letters.ts';
import type { LetterContent } from '../store/letters.ts';
import { settingsOf } from '../store/request-settings.ts';
import { letterAgency } from './letter-agency.ts';
import { letterFacts } from './letter-facts.ts';

/** A letter to be issued: its kind, date, and what that kind needs beside the case itself. */
export interface LetterOrder<K extends LetterKind> {
  kind: K;
  on: string;
  details: Omit<LetterFactsByKind[K], keyof LetterFacts>;
}

const TO_PARTY: readonly LetterKind[] = [
  'third_party_consultation',
  'co_producer_consultation',
  'assistance_letter',
  'override_notice',
];

/**
 * Issues a letter: takes its number from the agency's yearly series, builds it and keeps it frozen with the case. Throws
 * what must be completed first (for example the reconsideration organ). Returns the letter's id.
 */
export async function issueLetter<K extends LetterKind>(
  ctx: ActContext,
  file: CaseFile,
  { kind, on, details }: LetterOrder<K>,
): Promise<string> {
  const { agency_id: agencyId } = file.row;
  const settings = await settingsOf(ctx.tx, agencyId);
  const { agency, abbreviation } = await letterAgency(ctx, agencyId, on, settings);
  const year = yearOf(on);
  const number = letterNumber(abbreviation, year, await nextNumber(ctx.tx, agencyId, `letters:${year}`));
  const withAccount = kind === 'reply' && settings.clockAnnex;
  const facts = { ...letterFacts(ctx, file, { agency, number, on, withAccount }), ...details };
  const model = buildLetter(kind, facts as LetterFactsByKind[K]);
  if (model.problems.length > 0) throw new AppError('conflict', model.problems);
  const content = { model, details: details as LetterContent['details'] };
  return insertLetter(ctx, file.row, content, {
    on,
    addressee: TO_PARTY.includes(kind) ? 'party' : 'applicant',
    keepFile: kind === 'reply',
  });
}
