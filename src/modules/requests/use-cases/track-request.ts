import { timingSafeEqual } from 'node:crypto';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { trackRequestInput } from '../contract/track.ts';
import type { TrackRequestOutput } from '../contract/track.ts';
import { codeKey, numberKey } from '../domain/number.ts';
import { NO_MATCH, TOO_MANY_ATTEMPTS } from '../messages/track.ts';
import { countersOf, countFailure, forgetFailures, tooManyFailures } from '../store/attempts.ts';
import { readCase } from '../store/case-file.ts';
import { requestTables } from '../store/tables.ts';
import { trackedRequest } from '../views/tracked-request.ts';

/**
 * Opens a request by number and query code. Five failures for a number from one address, thirty for it from everywhere
 * and thirty from one address close the way for a quarter of an hour; an unknown number and a wrong code get the same answer and take the same work. A refusal is an
 * answer, not an error, so that the attempt stays counted.
 */
export const trackRequest = defineAct({
  name: 'requests.track_request',
  summary: { zh: '查询申请办理进度', en: 'follow a request' },
  input: trackRequestInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { number, queryCode, clientAddress }): Promise<TrackRequestOutput> => {
    const key = numberKey(number);
    const counters = countersOf(ctx.cipher, key, clientAddress);
    if (await tooManyFailures(ctx.tx, counters, ctx.now))
      return { found: false, reason: 'too_many_attempts', message: TOO_MANY_ATTEMPTS };
    const candidates = await requestTables(ctx.tx)
      .selectFrom('requests')
      .select(['id', 'query_code_digest'])
      .where('number_key', '=', key)
      .execute();
    // an unknown number is compared as well, so that it takes the same work
    const compared = candidates.length > 0 ? candidates : [{ id: 'unknown', query_code_digest: '' }];
    const match = compared.find(({ id, query_code_digest }) =>
      sameDigest(ctx.cipher.blindIndex(codeKey(queryCode), `requests.query_code:${id}`), query_code_digest),
    );
    if (!match) {
      await countFailure(ctx.tx, counters, ctx.now);
      return { found: false, reason: 'no_match', message: NO_MATCH };
    }
    await forgetFailures(ctx.tx, counters);
    return { found: true, request: await trackedRequest(ctx, await readCase(ctx, match.id)) };
  },
});

function sameDigest(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
