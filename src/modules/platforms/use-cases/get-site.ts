import { z } from 'zod';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { siteOf } from '../views/site.ts';

/** Name, identification code, sponsor and filings of the site. */
export const getSite = defineRead({
  name: 'platforms.get_site',
  summary: { zh: '查看网站信息', en: 'read the particulars of the site' },
  input: z.object({}),
  load: async () => null,
  subject: () => ({}),
  act: (ctx) => siteOf(ctx.tx),
});
