import { AppError, type Problem } from '../../../../kernel/errors.ts';
import { newId } from '../../../../kernel/ids.ts';
import { sha256 } from '../../../../kernel/json.ts';
import type { Actor } from '../../../../kernel/policy/policy.ts';
import { runAllOrNothing } from '../../../../kernel/runtime/all-or-nothing.ts';
import type { Runtime } from '../../../../kernel/runtime/context.ts';
import { runUseCase } from '../../../../kernel/runtime/run.ts';
import {
  importDocument,
  knownImport,
  type ImportDocumentInput,
} from '../../../../modules/disclosure/index.ts';
import type { IndexRow } from './index-table.ts';
import { ROW, type DocumentResult } from './messages.ts';
import { oldPath, readRow, type ReadingPlace, type RowContent } from './read-row.ts';

/** A row of the account. */
export interface PlannedRow {
  readonly row: IndexRow;
  readonly result: DocumentResult;
  readonly title: string;
  readonly releasedOn: string | null;
  /** Why it is refused, or what it is a copy of. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Addresses of rows with the same text: they lead to this document as well. */
  readonly moreAddresses: string[];
}

/** What is the same for every document of the import. */
export type Frame = Pick<ImportDocumentInput, 'agencyId' | 'batchId' | 'batchSource' | 'basis'>;

export interface Planning {
  readonly runtime: Runtime;
  readonly actor: Actor;
  readonly frame: Frame;
  readonly place: ReadingPlace;
  progress(done: number, all: number): void;
}

/** Undoes a trial that succeeded. */
class TriedOut extends Error {
  readonly indexNumberKept: boolean;
  constructor(indexNumberKept: boolean) {
    super('tried out');
    this.indexNumberKept = indexNumberKept;
  }
}

/**
 * Says of each row what would become of it: reads it, looks for it among the others and in the database, and tries the
 * import itself in a transaction that is undone, so that a trial and the import cannot disagree. Stores nothing.
 */
export async function planDocuments(rows: readonly IndexRow[], planning: Planning): Promise<PlannedRow[]> {
  const { runtime, frame, place, progress } = planning;
  const byContent = new Map<string, PlannedRow>();
  const byAddress = new Map<string, PlannedRow>();
  const byNumber = new Map<string, PlannedRow>();
  const planned: PlannedRow[] = [];
  for (const [at, row] of rows.entries()) {
    planned.push(await plan(row));
    progress(at + 1, rows.length);
  }
  return planned;

  async function plan(row: IndexRow): Promise<PlannedRow> {
    const { content, problems, ...head } = await readRow(row, place);
    const as = (
      result: DocumentResult,
      why: readonly Problem[],
      more: readonly Problem[] = [],
    ): PlannedRow => ({
      row,
      ...head,
      result,
      problems: why,
      warnings: [...head.warnings, ...more],
      moreAddresses: [],
    });
    if (content === null) return as('refused', problems);
    const address = oldPath(row.says.address);
    const number = content.documentNumber ? `${content.documentNumber}\n${content.title}` : null;
    const twin = byContent.get(content.contentHash);
    if (twin) {
      if (address !== null && !byAddress.has(address)) twin.moreAddresses.push(address);
      return as('duplicate', [ROW.sameAsRow(twin.row.line)]);
    }
    const there = address === null ? undefined : byAddress.get(address);
    if (there) return as('refused', [ROW.addressTwice(there.row.line)]);
    const namesake = number === null ? undefined : byNumber.get(number);
    if (namesake) return as('duplicate', [ROW.sameNumberAsRow(namesake.row.line)]);
    const known = await knownImport(runtime.db, frame.agencyId, {
      contentHash: content.contentHash,
      oldAddress: address,
      documentNumber: content.documentNumber ?? null,
      title: content.title,
    });
    const outcome =
      known === undefined
        ? await tried(content)
        : known.by === 'address'
          ? as('changed', [ROW.changed])
          : as('duplicate', [known.by === 'content' ? ROW.known : ROW.knownByNumber]);
    if (outcome.result === 'refused') return outcome;
    byContent.set(content.contentHash, outcome);
    if (address !== null) byAddress.set(address, outcome);
    if (number !== null) byNumber.set(number, outcome);
    return outcome;

    async function tried(content: RowContent): Promise<PlannedRow> {
      const result = await trial(planning, { ...frame, ...content });
      if (Array.isArray(result)) return as('refused', result as Problem[]);
      const { indexNumberKept } = result as TriedOut;
      const given = content.indexNumber;
      return as('new', [], given && !indexNumberKept ? [ROW.indexNumberNew(given)] : []);
    }
  }
}

/** Runs the import of one document and undoes it: its problems, or that it went through. */
async function trial(
  { runtime, actor }: Planning,
  input: ImportDocumentInput,
): Promise<readonly Problem[] | TriedOut> {
  try {
    await runAllOrNothing({ ...runtime, files: withoutDisk(runtime) }, async (inside) => {
      const { indexNumberKept } = await runUseCase(inside, actor, importDocument, input);
      throw new TriedOut(indexNumberKept);
    });
  } catch (error) {
    if (error instanceof TriedOut) return error;
    if (error instanceof AppError && error.kind !== 'forbidden') return error.problems;
    throw error;
  }
  throw new Error('A trial was not undone');
}

/** Files that are not written: what is refused leaves no trace on disk. */
function withoutDisk({ files }: Runtime): Runtime['files'] {
  return {
    ...files,
    put: (_db, { content, ...file }, now) =>
      Promise.resolve({
        ...file,
        id: newId(now.getTime()),
        size: content.byteLength,
        sha256: sha256(content),
      }),
  };
}
