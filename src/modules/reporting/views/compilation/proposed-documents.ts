import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { registrableDocuments, type RegistrableDocument } from '../../../disclosure/index.ts';
import type { Agency } from '../../../identity/index.ts';
import { documentProblem, type EntryProblem } from '../../domain/register/entry-problem.ts';
import type { RegisterDocument } from '../../domain/register/terms.ts';
import { sameDocument } from '../../domain/register/same-document.ts';
import { REGISTER_SOURCES } from '../../templates/register-sources.ts';
import { standingEntries, type RegisterRow } from '../../store/register.ts';

const KINDS: Readonly<Record<RegistrableDocument['kind'], RegisterDocument>> = {
  government_rules: 'rules',
  normative_document: 'normative_docs',
};

/** A published document that the register lacks. */
export interface ProposedEntry {
  readonly document: RegistrableDocument;
  readonly kind: RegisterDocument;
  readonly problem: EntryProblem | null;
}

/** An entry whose document was repealed since. */
export interface ProposedRepeal {
  readonly document: RegistrableDocument & { readonly repealedOn: string };
  readonly entry: RegisterRow;
}

/**
 * An entry whose end falls away: its last day of validity has been moved since (a new edition prolongs it), or the repeal
 * of its document was taken back as wrong.
 */
export interface ProposedRestoration {
  readonly document: RegistrableDocument;
  readonly entry: RegisterRow;
  readonly why: 'validity_moved' | 'repeal_annulled';
}

/** What the disclosure module published and the register of table 2 does not yet say. */
export async function proposedDocuments(
  { tx, today }: Pick<LoadContext, 'tx' | 'today'>,
  { id, hasRulemakingPower }: Pick<Agency, 'id' | 'hasRulemakingPower'>,
): Promise<{ enter: ProposedEntry[]; repeal: ProposedRepeal[]; restore: ProposedRestoration[] }> {
  const entries = await standingEntries(tx, id);
  const documents = await registrableDocuments(tx, id);
  const enter: ProposedEntry[] = [];
  const repeal: ProposedRepeal[] = [];
  const restore: ProposedRestoration[] = [];
  for (const document of documents) {
    const kind = KINDS[document.kind];
    const known = entries.find((entry) => entry.kind === kind && sameDocument(entry, document));
    const { issuedOn, repealedOn } = document;
    if (!known) {
      const problem = documentProblem({ kind, issuedOn, repealedOn: null }, { today, hasRulemakingPower });
      enter.push({ document, kind, problem });
    } else if (repealedOn !== null && known.repealed_on === null && repealedOn <= today) {
      repeal.push({ document: { ...document, repealedOn }, entry: known });
    } else if (known.repeal_basis === REGISTER_SOURCES.expired && known.repealed_on !== repealedOn) {
      restore.push({ document, entry: known, why: 'validity_moved' });
    } else if (isWronglyRepealed(known, document)) {
      restore.push({ document, entry: known, why: 'repeal_annulled' });
    }
  }
  return { enter, repeal, restore };
}

/** Whether an entry says of its document what was taken back there: another day now, or the same on another basis. */
const isWronglyRepealed = (
  { repealed_on, repeal_basis }: RegisterRow,
  { repealedOn, repealBasis, annulledRepeals }: RegistrableDocument,
): boolean =>
  annulledRepeals.some(
    ({ on, basis }) =>
      on === repealed_on && (on !== repealedOn || (basis === repeal_basis && basis !== repealBasis)),
  );
