import { timingSafeEqual } from 'node:crypto';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { trackRequestInput } from '../contract/track.ts';
import type { TrackRequestOutput } from '../contract/track.ts';
import { codeKey, numberKey } from '../domain/number.ts';
import { NO_MATCH, TOO_MANY_ATTEMPTS } from '../messages/track.ts';
import { ATTEMPTS, countFailure, failuresOf, forgetFailures } from '../store/attempts.ts';
import { readCase } from '../store/case-file.ts';
import { requestTables } from '../store/tables.ts';
import { trackedRequest } from '../views/tracked-request.ts';

/**
 * Opens a request by number and query code. Five failures for a number, thirty from an address, close the way for a
 * quarter of an hour; an unknown number and a wrong code get the same answer and take the same work. A refusal is an
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
    const keyOfNumber = ctx.cipher.blindIndex(key, 'requests.tracking_number');
    const keyOfAddress = clientAddress
      ? ctx.cipher.blindIndex(clientAddress, 'requests.tracking_address')
      : null;
    const keys = [keyOfNumber, ...(keyOfAddress ? [keyOfAddress] : [])];
    const failures = await failuresOf(ctx.tx, keys, ctx.now);
    const tooMany =
      (failures.get(keyOfNumber) ?? 0) >= ATTEMPTS.number ||
      (keyOfAddress !== null && (failures.get(keyOfAddress) ?? 0) >= ATTEMPTS.address);
    if (tooMany) return { found: false, reason: 'too_many_attempts', message: TOO_MANY_ATTEMPTS };
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
      await countFailure(ctx.tx, keys, failures, ctx.now);
      return { found: false, reason: 'no_match', message: NO_MATCH };
    }
    if (failures.has(keyOfNumber)) await forgetFailures(ctx.tx, keyOfNumber);
    return { found: true, request: await trackedRequest(ctx, await readCase(ctx, match.id)) };
  },
});

function sameDigest(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
