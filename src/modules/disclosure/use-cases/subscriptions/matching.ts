import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { canonicalJson } from '../../../../kernel/json.ts';
import type { ReleasedItem } from '../../contract/public.ts';
import type { SubscriptionWish } from '../../contract/subscriptions.ts';
import type { NewRelease } from '../../store/subscriptions/rounds.ts';
import { listReleased } from '../list-released.ts';
import { searchReleased } from '../search-released.ts';

const PAGE_SIZE = 100;

/** What is new for a wish, newest first. */
export interface Match {
  readonly release: NewRelease;
  readonly item: ReleasedItem;
}

/**
 * Finds which new releases a wish is about, by the very lists and searches of the portal. Equal wishes of many readers are
 * asked once.
 */
export function matcherOf(
  ctx: ActContext,
  releases: readonly NewRelease[],
): (wish: SubscriptionWish) => Promise<Match[]> {
  const asked = new Map<string, Promise<Match[]>>();
  const byDocument = new Map(releases.map((release) => [release.documentId, release]));
  const oldest = releases.reduce(
    (day, { releasedOn }) => (releasedOn < day ? releasedOn : day),
    '9999-12-31',
  );

  async function find({ q, ...filters }: SubscriptionWish): Promise<Match[]> {
    const found: Match[] = [];
    for (let page = 1; ; page += 1) {
      const part = { page, pageSize: PAGE_SIZE };
      const items = q
        ? await hits(ctx, { q, ...filters }, oldest, part)
        : (await listReleased.act(ctx, null, { ...filters, ...part, sort: 'newest' })).items;
      for (const item of items) {
        const release = byDocument.get(item.id);
        if (release) found.push({ release, item });
      }
      if (items.length < PAGE_SIZE || items.at(-1)!.releasedOn < oldest) return found;
    }
  }

  return (wish) => {
    const key = canonicalJson(wish);
    const known = asked.get(key);
    if (known) return known;
    const answer = find(wish);
    asked.set(key, answer);
    return answer;
  };
}

/** Whole hits only: what a search offers instead when nothing matches is not what was subscribed to. */
async function hits(
  ctx: ActContext,
  wish: SubscriptionWish & { q: string },
  releasedFrom: string,
  part: { page: number; pageSize: number },
): Promise<readonly ReleasedItem[]> {
  const result = await searchReleased.act(ctx, null, {
    ...wish,
    ...part,
    releasedFrom,
    scope: 'all',
    sort: 'date',
  });
  return result.relaxed ? [] : result.items;
}
