import { z } from 'zod';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { linkTarget } from '../../domain/checks/link-states.ts';
import { structureOf } from '../../domain/checks/structure.ts';
import { addressesToAsk, textsInWork, wantAddresses } from '../../store/checks/links.ts';

const AGAIN_AFTER_DAYS = 7;
const AT_ONCE = 40;

/** Addresses outside in texts that are being written, of agencies that want them asked; those due to be asked. */
export const linksToAsk = defineAct({
  name: 'disclosure.links_to_ask',
  summary: { zh: '列出待检查的站外链接', en: 'list addresses outside to be asked' },
  input: z.object({}),
  load: async () => null,
  subject: () => ({}),
  act: async (ctx) => {
    const texts = await textsInWork(ctx.tx);
    const addresses = texts.flatMap((html) =>
      structureOf(html).links.flatMap(({ href }) => {
        const target = linkTarget(href);
        return target.kind === 'outside' && target.address.length <= 1000 ? [target.address] : [];
      }),
    );
    await wantAddresses(ctx.tx, [...new Set(addresses)], ctx.now);
    const before = new Date(ctx.now.getTime() - AGAIN_AFTER_DAYS * 86_400_000);
    return { addresses: await addressesToAsk(ctx.tx, before, ctx.now, AT_ONCE) };
  },
});
