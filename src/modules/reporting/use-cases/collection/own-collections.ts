import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { ownCollectionsInput, type OwnCollection } from '../../contract.ts';
import { collectionRow } from '../../store/collection/collections.ts';
import { placesOf } from '../../store/collection/members.ts';
import { ownCollection } from '../../views/collection/own-collection.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** The collections an agency belongs to, newest year first: when to hand in, where it stands, why it was returned. */
export const ownCollections = defineRead({
  name: 'reporting.own_collections',
  summary: { zh: '查看本机关的报送任务', en: 'see what the agency is to hand in' },
  input: ownCollectionsInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { year }) => {
    const collections: OwnCollection[] = [];
    for (const member of await placesOf(ctx.tx, agency.id)) {
      const collection = await collectionRow(ctx.tx, member.collection_id);
      if (!collection || (year !== undefined && collection.year !== year)) continue;
      const own = await ownCollection(ctx, collection, member);
      const may = ctx.may('reporting.submit_report', ofAgency(agency));
      collections.push({ ...own, maySubmit: may && own.notSubmittable === null });
    }
    return { agencyId: agency.id, collections: collections.sort((a, b) => b.year - a.year) };
  },
});
