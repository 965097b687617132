import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { addressYearsInput, type AddressYears } from '../../contract.ts';
import { addressYears } from '../../store/addresses.ts';

/** The years in which documents now public were released, with their numbers. */
export const listAddressYears = defineRead({
  name: 'disclosure.list_address_years',
  summary: { zh: '查看公开文件的年份', en: 'list the years of published documents' },
  input: addressYearsInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId }): Promise<AddressYears> => ({
    years: await addressYears(ctx.tx, { agencyId, today: ctx.today }),
  }),
});
