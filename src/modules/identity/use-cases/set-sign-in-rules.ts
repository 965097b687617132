import { writeSetting } from '../../../kernel/database/settings.ts';
import { homeAgencyId } from '../../../kernel/policy/home-agency.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { signInRulesSchema } from '../contract.ts';
import { SIGN_IN_RULES, signInRules } from '../store/sessions.ts';

/** Sets the sign-in rules of the installation; they hold at once. Fact: `identity.sign_in_rules_set`. */
export const setSignInRules = defineAct({
  name: 'identity.set_sign_in_rules',
  summary: { zh: '设置登录规则', en: 'set the sign-in rules' },
  input: signInRulesSchema,
  load: (ctx) => homeAgencyId(ctx.tx),
  subject: (agencyId) => ({ agencyId }),
  act: async (ctx, agencyId, rules) => {
    const before = await signInRules(ctx.tx);
    await writeSetting(ctx.tx, SIGN_IN_RULES.scope, SIGN_IN_RULES.key, rules, ctx.now);
    await ctx.record({
      agencyId,
      kind: 'identity.sign_in_rules_set',
      subjectType: 'sign_in_rules',
      subjectId: agencyId,
      legalOn: ctx.today,
      data: { before, after: rules },
    });
    return rules;
  },
});
