import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { proposedInput, type Proposed } from '../../contract.ts';
import { yearPeriod } from '../../domain/compile/period.ts';
import { REGISTER_LABELS } from '../../labels.ts';
import { entryProblemWords } from '../../messages.ts';
import { REGISTER_SOURCES } from '../../templates/register-sources.ts';
import { proposedDocuments } from '../../views/compilation/proposed-documents.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/**
 * Published rules and normative documents that the register of table 2 lacks, and repeals it does not know of. For the
 * report of a year only those issued or repealed by its last day, on which table 2 counts.
 */
export const listProposedDocuments = defineRead({
  name: 'reporting.list_proposed_documents',
  summary: { zh: '查看待登记的规章和行政规范性文件', en: 'list documents proposed for the register' },
  input: proposedInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { year }): Promise<Proposed> => {
    const proposed = await proposedDocuments(ctx, agency);
    const inTime = (on: string): boolean => year === undefined || on <= yearPeriod(year).to;
    const enter = proposed.enter.filter(({ document }) => inTime(document.issuedOn));
    const repeal = proposed.repeal.filter(({ document }) => inTime(document.repealedOn));
    return {
      enter: enter.map(({ document: { documentId, title, documentNumber, issuedOn }, kind, problem }) => ({
        documentId,
        kind,
        kindLabel: REGISTER_LABELS[kind],
        title,
        documentNumber,
        issuedOn,
        problem: problem && entryProblemWords(problem),
      })),
      repeal: repeal.map(
        ({ document: { documentId, title, documentNumber, repealedOn, repealBasis, ended }, entry }) => ({
          documentId,
          entryId: entry.id,
          title,
          documentNumber,
          repealedOn,
          basis: repealBasis ?? (ended === 'expired' ? REGISTER_SOURCES.expired : ''),
        }),
      ),
    };
  },
});
