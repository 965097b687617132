import { z } from 'zod';
import { newId } from '../../../../kernel/ids.ts';
import { putMail } from '../../../../kernel/mail/outbox.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { siteOf } from '../../../platforms/index.ts';
import { frequencySchema } from '../../contract/subscriptions.ts';
import { DIGEST_HOUR, periodEnd, type Frequency } from '../../domain/subscriptions/rounds.ts';
import {
  insertRound,
  lockNewestRound,
  noteDeliveries,
  releasesOfSpan,
  updateRound,
  type RoundRow,
} from '../../store/subscriptions/rounds.ts';
import { forgetOld, nextConfirmed, type SubscriptionRow } from '../../store/subscriptions/subscriptions.ts';
import { describeWish } from '../../views/subscriptions/describe-wish.ts';
import { digestMail } from '../../views/subscriptions/mails.ts';
import { addressContext, tokenOf } from '../../views/subscriptions/tokens.ts';
import { wallTimeInShanghai } from '../../views/subscriptions/wall-time.ts';
import { matcherOf, type Match } from './matching.ts';

const AT_ONCE = 100;
/** An act that began before the last round's end may have been kept after it; deliveries tell what was mailed already. */
const OVERLAP_MS = 10 * 60_000;
const LONG_PAST_MS = 60 * 24 * 3_600_000;

/**
 * One step of a round of mails: begins it when its time has come, then writes the mails of the next subscriptions. A
 * round that is interrupted goes on where it stopped; no release is mailed to a subscription twice.
 */
export const sendDigests = defineAct({
  name: 'disclosure.send_digests',
  summary: { zh: '发送订阅邮件', en: 'send the mails of subscriptions' },
  input: z.object({ frequency: frequencySchema }),
  load: ({ tx }, { frequency }) => lockNewestRound(tx, frequency),
  subject: () => ({}),
  act: async (ctx, newest, { frequency }): Promise<{ finished: boolean; mails: number }> => {
    const round = newest?.finished_at === null ? newest : await nextRound(ctx, frequency, newest);
    if (!round) return { finished: true, mails: 0 };
    const from = new Date(round.span_from.getTime() - OVERLAP_MS);
    const releases = await releasesOfSpan(ctx.tx, from, round.span_to);
    const matches = matcherOf(ctx, releases);
    const rows =
      releases.length === 0 ? [] : await nextConfirmed(ctx.tx, frequency, round.done_through, AT_ONCE);
    const { name: site } = await siteOf(ctx.tx);
    let mails = 0;
    for (const row of rows) if (await mailNews(ctx, row, site, await matches(row.wish))) mails += 1;
    const finished = rows.length < AT_ONCE;
    await updateRound(ctx.tx, round.id, {
      done_through: rows.at(-1)?.id ?? round.done_through,
      ...(finished ? { finished_at: ctx.now } : {}),
    });
    return { finished, mails };
  },
});

/** Begins the next round when its time has come and something may be new; the first one only marks the beginning. */
async function nextRound(
  ctx: ActContext,
  frequency: Frequency,
  last: RoundRow | undefined,
): Promise<RoundRow | undefined> {
  const end = spanEnd(frequency, ctx.now);
  if (last && last.span_to >= end) return undefined;
  const isFirst = last === undefined;
  const round: RoundRow = {
    id: newId(ctx.now.getTime()),
    frequency,
    span_from: last?.span_to ?? end,
    span_to: end,
    done_through: '',
    finished_at: isFirst ? ctx.now : null,
  };
  if (!isFirst && frequency === 'at_once') {
    const isNew = (await releasesOfSpan(ctx.tx, last.span_to, end)).length > 0;
    if (!isNew) return undefined;
  }
  await forgetOld(ctx.tx, ctx.now, new Date(ctx.now.getTime() - LONG_PAST_MS));
  await insertRound(ctx.tx, round);
  return isFirst ? undefined : round;
}

function spanEnd(frequency: Frequency, now: Date): Date {
  const day = periodEnd(frequency, wallTimeInShanghai(now));
  return day === undefined ? now : new Date(`${day}T${String(DIGEST_HOUR).padStart(2, '0')}:00:00+08:00`);
}

/** Writes a subscription's mail when something is new for it. */
async function mailNews(
  ctx: ActContext,
  row: SubscriptionRow,
  site: string,
  matches: readonly Match[],
): Promise<boolean> {
  const since = matches.filter(({ release }) => release.releasedAt > row.confirmed_at!);
  const ids = since.map(({ release }) => release.releaseId);
  const fresh = await noteDeliveries(ctx.tx, row.id, ids, ctx.now);
  const items = since
    .filter(({ release }) => fresh.has(release.releaseId))
    .map(({ release, item }) => ({ item, isNewEdition: release.isNewEdition }));
  if (items.length === 0) return false;
  const what = await describeWish(ctx.tx, row.wish, row.language, ctx.today);
  const to = ctx.cipher.open(row.sealed_address, addressContext(row.id));
  const mail = digestMail(row, { site, what, token: tokenOf(ctx.cipher, row), items });
  await putMail(ctx, 'disclosure.subscription_digest', { to, ...mail });
  return true;
}
