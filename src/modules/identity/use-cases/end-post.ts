import { homeAgencyId } from '../../../kernel/policy/home-agency.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { endPostSchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { lockAgency, lockPost } from '../store/records.ts';
import { recordOn } from '../store/write-fact.ts';

/**
 * Ends a post; its rights end at once when the day is today. The last administrator of the agency that runs the
 * installation cannot leave without a successor. Fact: `identity.post_ended`.
 */
export const endPost = defineAct({
  name: 'identity.end_post',
  summary: { zh: '结束岗位', en: 'end a post' },
  input: endPostSchema,
  load: async (ctx, input) => {
    const post = await lockPost(ctx, input.postId);
    await lockAgency(ctx, post.agency_id); // two administrators cannot both leave at the same moment
    return post;
  },
  subject: (post) => ({ agencyId: post.agency_id }),
  act: async (ctx, post, { endedOn = ctx.today, reason }) => {
    if (post.ended_on !== null && post.ended_on <= ctx.today) throw refuse('post_already_ended', 'postId');
    if (endedOn < post.from_on) throw refuse('ends_before_start', 'endedOn');
    const tables = identityTables(ctx.tx);
    const administrator = ['system_admin', 'security_admin'].includes(post.role);
    if (administrator && post.agency_id === (await homeAgencyId(ctx.tx))) {
      const others = await tables
        .selectFrom('posts')
        .innerJoin('accounts', 'accounts.person_id', 'posts.person_id')
        .select('id')
        .where('agency_id', '=', post.agency_id)
        .where('role', '=', post.role)
        .where('id', '!=', post.id)
        .where('from_on', '<=', endedOn)
        .where('ended_on', 'is', null)
        .where('locked_at', 'is', null)
        .execute();
      if (others.length === 0) throw refuse('last_administrator', 'postId');
    }
    await tables.updateTable('posts').set({ ended_on: endedOn }).where('id', '=', post.id).execute();
    const data = { personId: post.person_id, role: post.role, reason };
    const subject = { type: 'post', id: post.id, agencyId: post.agency_id } as const;
    await recordOn(ctx, subject, 'identity.post_ended', data, endedOn);
    return { postId: post.id };
  },
});
