import type { Tx } from '../../../../kernel/database/types.ts';
import type { Kept } from '../../../../kernel/runtime/kept.ts';
import type { OrdinalSet } from '../../domain/search/ordinal-set.ts';
import { ReleasedColumns } from '../../domain/search/released-columns.ts';
import { entriesAfter, entriesOf } from '../../store/search/load-entries.ts';
import { ordinalsOf } from '../../store/search/postings.ts';
import {
  changesAfter,
  searchState,
  type IndexName,
  type SearchState,
} from '../../store/search/search-state.ts';
import { HitSets, type KeptSet } from './hit-sets.ts';

const BATCH = 10_000;

/**
 * What a process keeps of the released documents: the columns that facets are counted from, and the hits of queries asked
 * lately. Both follow the database: before each use the state row says how far it has come, and what is missing is read.
 * Ended releases may stay in a set of hits; `columns.standing` says who counts.
 */
export class SearchMemory {
  columns = new ReleasedColumns();
  #lastOrdinal = 0;
  #lastChange = -1;
  #generation = 0;
  #active: IndexName | undefined;
  readonly #sets = new HitSets();
  #refreshing: Promise<void> | undefined;

  /** Brings the columns up to date and tells which index answers. Only for transactions that write nothing. */
  async fresh(tx: Tx): Promise<{ index: IndexName; version: number; lastOrdinal: number }> {
    const state = await searchState(tx);
    while (!this.#isFresh(state)) {
      await (this.#refreshing ??= this.#refresh(tx, state).finally(() => (this.#refreshing = undefined)));
    }
    return { index: state.active, version: state.tokenizer_version, lastOrdinal: state.last_ordinal };
  }

  /** Differs whenever documents have been released, changed or withdrawn since. */
  get revision(): string {
    return `${this.#generation} ${this.#lastOrdinal} ${this.#lastChange}`;
  }

  /** The ordinals that match a tsquery literal; some of them may not stand any more. */
  async hits(tx: Tx, index: IndexName, literal: string): Promise<OrdinalSet> {
    const upTo = this.#lastOrdinal;
    const known = this.#sets.get(literal);
    if (!known) {
      const read = await this.#read(tx, index, literal);
      if (read.isLasting) this.#sets.keep(literal, read.kept);
      return read.kept.set;
    }
    if (known.upTo < upTo) {
      const added = await ordinalsOf(tx, index, literal, known.upTo);
      added.forEach((ordinal) => known.set.add(ordinal));
      known.upTo = Math.max(known.upTo, upTo);
    }
    return known.set;
  }

  /** Reads the hits of a common word, to stay; false when there is no room for more of them. */
  async warm(tx: Tx, index: IndexName, literal: string): Promise<boolean> {
    if (!this.#sets.hasRoomForCommon) return false;
    const { kept, isLasting } = await this.#read(tx, index, literal);
    if (isLasting) this.#sets.keepCommon(literal, kept);
    return true;
  }

  /** Whether the hits of a literal are at hand. */
  has(literal: string): boolean {
    return this.#sets.has(literal);
  }

  /** Hits from the database; not lasting when another index has taken over meanwhile. */
  async #read(tx: Tx, index: IndexName, literal: string): Promise<{ kept: KeptSet; isLasting: boolean }> {
    const [upTo, generation] = [this.#lastOrdinal, this.#generation];
    const set = await ordinalsOf(tx, index, literal);
    return { kept: { set, upTo }, isLasting: generation === this.#generation && index === this.#active };
  }

  #isFresh(state: SearchState): boolean {
    return (
      this.#generation === state.generation &&
      this.#lastOrdinal >= state.last_ordinal &&
      this.#lastChange >= state.last_change
    );
  }

  async #refresh(tx: Tx, state: SearchState): Promise<void> {
    const changed =
      this.#lastChange >= 0 && this.#lastChange <= state.last_change
        ? await changesAfter(tx, this.#lastChange, state.last_change)
        : undefined;
    if (changed === undefined) await this.#loadAll(tx, state);
    else await this.#apply(tx, changed);
    if (this.#generation !== state.generation) this.#sets.clear();
    this.#generation = state.generation;
    this.#active = state.active;
    this.#lastOrdinal = state.last_ordinal;
    this.#lastChange = state.last_change;
  }

  async #apply(tx: Tx, ordinals: readonly number[]): Promise<void> {
    const entries = await entriesOf(tx, ordinals);
    for (const ordinal of ordinals) this.columns.remove(ordinal);
    for (const entry of entries) this.columns.put(entry);
  }

  async #loadAll(tx: Tx, state: SearchState): Promise<void> {
    const columns = new ReleasedColumns();
    for (let last = 0; last < state.last_ordinal;) {
      const entries = await entriesAfter(tx, last, BATCH);
      for (const entry of entries) columns.put(entry);
      last = entries.at(-1)?.ordinal ?? state.last_ordinal;
    }
    this.columns = columns;
    this.#sets.clear();
    this.#generation = state.generation;
  }
}

const make = (): SearchMemory => new SearchMemory();

/** The memory of this house. */
export const searchMemory = (ctx: { readonly kept: Kept }): SearchMemory => ctx.kept.of(make);
