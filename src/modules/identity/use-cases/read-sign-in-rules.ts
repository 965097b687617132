import { homeAgencyId } from '../../../kernel/policy/home-agency.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { noInputSchema } from '../contract.ts';
import { signInRules } from '../store/sessions.ts';

/** The sign-in rules in force: lock-out, idle time, passwords. */
export const readSignInRules = defineRead({
  name: 'identity.read_sign_in_rules',
  summary: { zh: '查看登录规则', en: 'read the sign-in rules' },
  input: noInputSchema,
  load: (ctx) => homeAgencyId(ctx.tx),
  subject: (agencyId) => ({ agencyId }),
  act: (ctx) => signInRules(ctx.tx),
});
