import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { listAgencies } from '../../../identity/index.ts';
import { aggregateInput, type JointProposals } from '../../contract.ts';
import { foldedNumber, jointDocuments } from '../../domain/aggregation/joint-documents.ts';
import { documentsOfRegisters } from '../../store/collection/registered-documents.ts';
import { COLLECTION_WORDING } from '../../templates/collection/words.ts';
import { sumOf } from '../../views/collection/sum.ts';
import { loadCollection, ofOffice } from '../collection/load-collection.ts';

/**
 * Documents of the same number in the registers of several agencies of the sum. The agency whose abbreviation begins
 * the number is proposed to count it. What was entered already is left out.
 */
export const proposeJointItems = defineRead({
  name: 'reporting.propose_joint_items',
  summary: { zh: '查找可能重复计数的共同事项', en: 'look for joint items that may count twice' },
  input: aggregateInput,
  load: loadCollection,
  subject: ofOffice,
  act: async (ctx, collection): Promise<JointProposals> => {
    const { counted, items } = await sumOf(ctx.tx, collection);
    const houses = counted.filter(({ aboutAgencyId }) => aboutAgencyId !== null);
    const memberOf = new Map(houses.map(({ aboutAgencyId, memberId }) => [aboutAgencyId!, memberId]));
    const names = new Map(counted.map(({ memberId, name }) => [memberId, name]));
    const agencies = await listAgencies(ctx.tx, { on: `${collection.year}-12-31`, includeClosed: true });
    const abbreviations = new Map(
      agencies.map(({ id, documentAbbreviation }) => [memberOf.get(id) ?? '', documentAbbreviation]),
    );
    const registered = await documentsOfRegisters(ctx.tx, [...memberOf.keys()]);
    const documents = registered.map(({ agencyId, ...document }) => ({
      ...document,
      memberId: memberOf.get(agencyId)!,
    }));
    const entered = items.map(({ title }) => foldedNumber(title));
    const proposals = jointDocuments(documents, collection.year)
      .filter(({ documentNumber }) => !entered.some((title) => title.includes(foldedNumber(documentNumber))))
      .map(({ row, title, documentNumber, columns, members }) => {
        const author = members.find((id) => {
          const abbreviation = abbreviations.get(id) ?? '';
          return abbreviation !== '' && documentNumber.startsWith(abbreviation);
        });
        return {
          title: COLLECTION_WORDING.jointDocument(title, documentNumber),
          documentNumber,
          what: { type: 'document' as const, row, columns: [...columns], quantity: 1 },
          agencies: members.map((memberId) => ({ memberId, name: names.get(memberId) ?? '' })),
          countedById: author ?? members[0]!,
          reason: COLLECTION_WORDING.jointReason(members.length, documentNumber),
        };
      });
    return { proposals };
  },
});
