import type { Database, Tx } from '../database/types.ts';
import type { CalendarDate } from '../dates.ts';
import type { FieldCipher } from '../crypto/field-cipher.ts';
import type { FileStore } from '../files/store.ts';
import type { NewFact, Fact } from '../ledger/fact.ts';
import type { LedgerWatch } from '../ledger/watch.ts';
import type { Actor, Policy, Subject } from '../policy/policy.ts';
import type { Kept } from './kept.ts';

/** Something other modules may want to hear of, told in the transaction of the act. */
export interface AppEvent {
  readonly type: string;
  readonly [key: string]: unknown;
}

export type EventHandler = (ctx: ActContext, event: AppEvent) => Promise<void>;

/** What the process offers to use cases; made once at start. */
export interface Runtime {
  readonly db: Database;
  readonly engine: 'embedded' | 'postgres';
  readonly policy: Policy;
  readonly cipher: FieldCipher;
  readonly files: FileStore;
  readonly handlers: ReadonlyMap<string, readonly EventHandler[]>;
  /** Whether anything has been recorded since, for whoever keeps what was made from records. */
  readonly ledger: LedgerWatch;
  /** What modules keep in memory of this database. */
  readonly kept: Kept;
  /** The clock on the wall; tests and replays bring their own. */
  readonly now: () => Date;
}

/** What a use case sees while it loads and authorises. */
export interface LoadContext {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  /** Today in Asia/Shanghai. */
  readonly today: CalendarDate;
  readonly cipher: FieldCipher;
  readonly files: FileStore;
  readonly kept: Kept;
}

/** What a use case sees while it acts: it may write, record facts and emit events. */
export interface ActContext extends LoadContext {
  /** Appends facts to the ledger; they become part of this transaction. */
  record(...facts: NewFact[]): Promise<Fact[]>;
  /** Runs the handlers of the event now, inside this transaction. */
  emit(event: AppEvent): Promise<void>;
  /** Whether the actor may do another action (for showing what is possible); never a substitute for the gate. */
  may(action: string, subject: Subject): boolean;
  /** Every action of the house the actor may do on the subject, for showing what is possible. */
  permittedActions(subject: Subject): string[];
}
