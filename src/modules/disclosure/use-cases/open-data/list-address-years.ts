import { z } from 'zod';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import type { AddressYears } from '../../contract.ts';
import { addressYears } from '../../store/addresses.ts';

/** The years in which documents now public were released, with their numbers. */
export const listAddressYears = defineRead({
  name: 'disclosure.list_address_years',
  summary: { zh: '查看公开文件的年份', en: 'list the years of published documents' },
  input: z.object({}),
  load: async () => null,
  subject: () => ({}),
  act: async (ctx): Promise<AddressYears> => ({ years: await addressYears(ctx.tx, ctx.today) }),
});
