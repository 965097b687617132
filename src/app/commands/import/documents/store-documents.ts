import { AppError } from '../../../../kernel/errors.ts';
import { runAllOrNothing } from '../../../../kernel/runtime/all-or-nothing.ts';
import { runUseCase } from '../../../../kernel/runtime/run.ts';
import { importDocument, type ImportDocumentInput } from '../../../../modules/disclosure/index.ts';
import type { PlannedRow, Planning } from './plan-documents.ts';
import { readRow } from './read-row.ts';

/** Thrown when a batch could not be stored: what had been stored before it stays. */
export class ImportStopped extends Error {
  readonly stored: number;
  readonly reason: unknown;
  constructor(stored: number, reason: unknown) {
    super('import stopped');
    this.stored = stored;
    this.reason = reason;
  }
}

/**
 * Stores what is new, batch by batch, each as a whole or not at all. Files are read and looked into before the batch
 * begins, so that the database does not wait for it. Returns how many were stored.
 */
export async function storeDocuments(
  rows: readonly PlannedRow[],
  size: number,
  { runtime, actor, frame, place, progress }: Planning,
): Promise<number> {
  let stored = 0;
  for (let at = 0; at < rows.length; at += size) {
    const inputs: ImportDocumentInput[] = [];
    try {
      for (const { row, moreAddresses } of rows.slice(at, at + size)) {
        const { content, problems } = await readRow(row, place);
        if (content === null) throw new AppError('conflict', [...problems]); // its files changed since it was read
        const input = {
          ...frame,
          ...content,
          oldAddresses: [...new Set([...(content.oldAddresses ?? []), ...moreAddresses])].slice(0, 50),
        };
        const parsed = importDocument.input.parse(input);
        await importDocument.prepare!(parsed);
        inputs.push(input);
      }
      await runAllOrNothing(runtime, async (inside) => {
        for (const input of inputs) await runUseCase(inside, actor, importDocument, input);
      });
    } catch (error) {
      throw new ImportStopped(stored, error);
    }
    stored += inputs.length;
    progress(stored, rows.length);
  }
  return stored;
}
