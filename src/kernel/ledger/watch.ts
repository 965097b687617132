import type { Database } from '../database/types.ts';

/** How far the ledger has come, as counters of this process: equal counters, nothing new. */
export interface LedgerStamps {
  /** Moves with every fact. */
  readonly every: number;
  /** Moves with every fact that is not inward. */
  readonly outward: number;
}

/** Knows, at the price of a question now and then, whether anything has been recorded since. */
export interface LedgerWatch {
  /** The stamps, while they are known to be fresh; undefined when they must be asked for. */
  known(): LedgerStamps | undefined;
  /** The stamps as they are now; many who ask at once share one question. */
  ask(): Promise<LedgerStamps>;
  /** Something may have been recorded by this process: the next one asks. */
  touched(): void;
}

/** How long an answer holds against what other processes record; what this process records shows at once. */
const HOLDS_MS = 500;

/**
 * Watches the ledger's heads. `inward` are kinds of facts that change nothing outside the offices (a whole module's as
 * `requests.*`); any kind not named counts as outward, so a forgotten one costs time, never truth.
 */
export function watchLedger(
  db: Database,
  inward: ReadonlySet<string>,
  clock: () => number = () => performance.now(),
): LedgerWatch {
  const heads = new Map<string, number>();
  let stamps: LedgerStamps = { every: 0, outward: 0 };
  let freshUntil = -Infinity;
  let touches = 0;
  let asking: { readonly since: number; readonly answer: Promise<LedgerStamps> } | undefined;

  const isInward = (kind: string): boolean => inward.has(kind) || inward.has(`${kind.split('.')[0]}.*`);

  async function look(): Promise<LedgerStamps> {
    const [touchesBefore, askedAt] = [touches, clock()];
    const rows = await db.selectFrom('ledger_heads').select(['agency_id', 'seq']).execute();
    let [every, outward] = [false, false];
    for (const { agency_id: agencyId, seq } of rows) {
      const known = heads.get(agencyId);
      if (known === seq) continue;
      every = true;
      outward ||= known === undefined || (await hasOutward(agencyId, known, seq));
      heads.set(agencyId, seq);
    }
    if (every) stamps = { every: stamps.every + 1, outward: stamps.outward + (outward ? 1 : 0) };
    if (touches === touchesBefore) freshUntil = askedAt + HOLDS_MS;
    return stamps;
  }

  async function hasOutward(agencyId: string, after: number, upTo: number): Promise<boolean> {
    const kinds = await db
      .selectFrom('facts')
      .select('kind')
      .distinct()
      .where('agency_id', '=', agencyId)
      .where('seq', '>', after)
      .where('seq', '<=', upTo)
      .execute();
    return kinds.some(({ kind }) => !isInward(kind));
  }

  return {
    known: () => (clock() < freshUntil ? stamps : undefined),
    ask: () => {
      // A question put before the last touch may have been answered without it.
      if (asking === undefined || asking.since !== touches) {
        const before = asking?.answer.catch(() => stamps) ?? Promise.resolve(stamps);
        const answer = before.then(look).finally(() => {
          if (asking?.answer === answer) asking = undefined;
        });
        asking = { since: touches, answer };
      }
      return asking.answer;
    },
    touched: () => {
      touches += 1;
      freshUntil = -Infinity;
    },
  };
}
