import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { ReportModel } from '../../domain/checking/report-model.ts';

/** Puts a report that was read aside in a file of the batch's own folder, so that memory stays flat. */
export async function putAside(path: string, report: ReportModel): Promise<void> {
  await writeFile(path, serialize(report), { mode: 0o600 });
}

/** Takes a report back that was put aside. */
export async function takeBack(path: string): Promise<ReportModel> {
  return deserialize(await readFile(path)) as ReportModel;
}
