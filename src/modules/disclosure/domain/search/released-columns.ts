import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { DocumentKind } from '../vocabulary.ts';
import { KINDS_WITH_VALIDITY } from '../vocabulary.ts';
import type { Validity } from '../validity.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { Codes } from './codes.ts';

/** What lists and facets ask of a released document. */
export interface ReleasedEntry {
  ordinal: number;
  agencyId: string;
  kind: DocumentKind;
  topic: string | null;
  genre: string | null;
  releasedOn: CalendarDate;
  effectiveOn: CalendarDate | null;
  expiresOn: CalendarDate | null;
  repealedOn: CalendarDate | null;
  columns: readonly string[];
  channels: readonly string[];
  targetGroups: readonly string[];
}

/** Several values of one document as one, since few combinations occur. */
const BETWEEN = '\u0000';
const NEVER = 99_991_231;
const ALWAYS = 0;

/** A day as a number that sorts and compares like it: 20260330. */
export const dayNumber = (date: CalendarDate): number => Number(date.replaceAll('-', ''));

const ARRAYS = {
  agency: Uint16Array,
  kind: Uint8Array,
  topic: Uint8Array,
  genre: Uint8Array,
  columns: Uint32Array,
  channels: Uint16Array,
  groups: Uint16Array,
  releasedOn: Int32Array,
  effectiveOn: Int32Array,
  expiresOn: Int32Array,
  repealedOn: Int32Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
type Arrays = { [N in ArrayName]: InstanceType<(typeof ARRAYS)[N]> };

/**
 * The released documents by columns, each value a small number: some 40 bytes a document, so that counting 600,000 of
 * them by every facet takes milliseconds. Rows are found by ordinal, which only ever grows.
 */
export class ReleasedColumns {
  readonly agencies = new Codes();
  readonly kinds = new Codes();
  readonly topics = new Codes();
  readonly genres = new Codes();
  readonly columnSets = new Codes();
  readonly channelSets = new Codes();
  readonly groupSets = new Codes();
  /** The documents that readers find now. */
  readonly standing = new OrdinalSet();
  readonly of: Arrays = makeArrays(1024);
  #capacity = 1024;
  /** Ordinals by day of release, oldest first; ended ones stay until the next start. */
  #byDay = new Uint32Array(1024);
  #known = 0;

  put(entry: ReleasedEntry): void {
    const { ordinal } = entry;
    const isNew = ordinal >= this.#capacity || this.of.releasedOn[ordinal] === 0;
    if (ordinal >= this.#capacity) this.#grow(ordinal + 1);
    const { of } = this;
    of.agency[ordinal] = this.agencies.codeOf(entry.agencyId);
    of.kind[ordinal] = this.kinds.codeOf(entry.kind);
    of.topic[ordinal] = this.topics.codeOf(entry.topic ?? '');
    of.genre[ordinal] = this.genres.codeOf(entry.genre ?? '');
    of.columns[ordinal] = this.columnSets.codeOf(entry.columns.join(BETWEEN));
    of.channels[ordinal] = this.channelSets.codeOf(entry.channels.join(BETWEEN));
    of.groups[ordinal] = this.groupSets.codeOf(entry.targetGroups.join(BETWEEN));
    of.releasedOn[ordinal] = dayNumber(entry.releasedOn);
    of.effectiveOn[ordinal] = entry.effectiveOn === null ? ALWAYS : dayNumber(entry.effectiveOn);
    of.expiresOn[ordinal] = entry.expiresOn === null ? NEVER : dayNumber(entry.expiresOn);
    of.repealedOn[ordinal] = entry.repealedOn === null ? NEVER : dayNumber(entry.repealedOn);
    this.standing.add(ordinal);
    if (isNew) this.#insertByDay(ordinal);
  }

  remove(ordinal: number): void {
    this.standing.delete(ordinal);
  }

  /** Validity on a day as `validityOn` derives it, or null. */
  validityOf(ordinal: number, today: number): Validity | null {
    if (this.of.repealedOn[ordinal]! <= today) return 'repealed';
    if (!this.#hasValidity(this.of.kind[ordinal]!)) return null;
    if (this.of.expiresOn[ordinal]! < today) return 'expired';
    return this.of.effectiveOn[ordinal]! > today ? 'not_yet_effective' : 'in_force';
  }

  /** Visits the ordinals of a set, newest release first, until `visit` returns false. */
  newestFirst(set: OrdinalSet, visit: (ordinal: number) => boolean): void {
    for (let at = this.#known - 1; at >= 0; at -= 1) {
      const ordinal = this.#byDay[at]!;
      if (set.has(ordinal) && !visit(ordinal)) return;
    }
  }

  /** Some of a set, newest release first. */
  newest(set: OrdinalSet, limit: number, offset = 0): number[] {
    const found: number[] = [];
    let before = offset;
    if (limit > 0) {
      this.newestFirst(set, (ordinal) => {
        if (before > 0) before -= 1;
        else found.push(ordinal);
        return found.length < limit;
      });
    }
    return found;
  }

  /** The single values of a code of `columnSets`, `channelSets` or `groupSets`. */
  valuesOf(sets: Codes, code: number): readonly string[] {
    return sets.partsOf(code, BETWEEN);
  }

  #validityByKind: boolean[] = [];
  #hasValidity(kind: number): boolean {
    return (this.#validityByKind[kind] ??= KINDS_WITH_VALIDITY.includes(
      this.kinds.valueOf(kind) as DocumentKind,
    ));
  }

  #insertByDay(ordinal: number): void {
    if (this.#known === this.#byDay.length) this.#byDay = enlarged(this.#byDay, this.#known * 2);
    const { releasedOn } = this.of;
    const day = releasedOn[ordinal]!;
    let low = 0;
    let high = this.#known;
    const comesBefore = (other: number): boolean =>
      releasedOn[other]! < day || (releasedOn[other]! === day && other < ordinal);
    if (high > 0 && comesBefore(this.#byDay[high - 1]!)) low = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comesBefore(this.#byDay[middle]!)) low = middle + 1;
      else high = middle;
    }
    this.#byDay.copyWithin(low + 1, low, this.#known);
    this.#byDay[low] = ordinal;
    this.#known += 1;
  }

  #grow(least: number): void {
    this.#capacity = Math.max(least, Math.ceil(this.#capacity * 1.5));
    const larger = makeArrays(this.#capacity);
    for (const name of Object.keys(ARRAYS) as ArrayName[]) {
      larger[name].set(this.of[name]);
      (this.of as Record<ArrayName, Arrays[ArrayName]>)[name] = larger[name];
    }
  }
}

function makeArrays(capacity: number): Arrays {
  return Object.fromEntries(
    Object.entries(ARRAYS).map(([name, Kind]) => [name, new Kind(capacity)]),
  ) as unknown as Arrays;
}

function enlarged(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}
