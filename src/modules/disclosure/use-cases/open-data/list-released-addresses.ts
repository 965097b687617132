import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { MOST_ADDRESSES, releasedAddressesInput, type ReleasedAddresses } from '../../contract.ts';
import { releasedAddresses } from '../../store/addresses.ts';

/** The addresses of a year's published documents, as many at a time as one file of a sitemap holds. */
export const listReleasedAddresses = defineRead({
  name: 'disclosure.list_released_addresses',
  summary: { zh: '列出公开文件地址', en: 'list the addresses of published documents' },
  input: releasedAddressesInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { year, part, agencyId }): Promise<ReleasedAddresses> => ({
    addresses: await releasedAddresses(ctx.tx, year, {
      limit: MOST_ADDRESSES,
      offset: (part - 1) * MOST_ADDRESSES,
      today: ctx.today,
      agencyId,
    }),
  }),
});
