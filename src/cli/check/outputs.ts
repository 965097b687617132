import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BatchResult, IndexRow } from '../../modules/reporting/index.ts';
import {
  countFindings,
  FindingsBook,
  findingsIndex,
  INDEX_ORDERS,
  indexName,
} from '../../modules/reporting/index.ts';
import { StagedFile, StagedFolder } from './staged-output.ts';
import type { Tally } from './tally.ts';

type Checked = Extract<BatchResult, { kind: 'checked' }>;
type Refused = Extract<BatchResult, { kind: 'refused' }>;

/** Something written as results come, that appears whole at the end or not at all. */
export interface FileOutput {
  add(result: Checked): void;
  refuse(result: Refused): void;
  finish(tally: Tally): Promise<void>;
  discard(): Promise<void>;
}

/** The first error of a report in a line. */
export function firstError({ findings }: Checked): string | null {
  const first = findings.find(({ severity }) => severity === 'error');
  return first === undefined ? null : `${first.code} ${first.message}`;
}

/** The workbook of `--xlsx`. */
export async function workbookOutput(target: string): Promise<FileOutput> {
  const staged = await StagedFile.at(target);
  const book = await FindingsBook.open(staged.path);
  return {
    add: (result) => book.add(result),
    refuse: ({ file, problems }) => book.refuse(file, problems),
    finish: async () => {
      await book.close();
      await staged.publish();
    },
    discard: () => staged.discard(),
  };
}

/** The pages of `--html`: the reports' pages are written where they are checked, the index here. */
export async function pagesOutput(
  target: string,
  names: readonly string[],
): Promise<FileOutput & { pageOf(index: number): string }> {
  const staged = await StagedFolder.at(target);
  const rows: IndexRow[] = [];
  const refused: { file: string; reason: string }[] = [];
  return {
    pageOf: (index) => path.join(staged.path, names[index]!),
    add: (result) => {
      const { index, file, report, findings } = result;
      const { agency, year } = report;
      const counts = countFindings(findings);
      rows.push({ file, page: names[index]!, agency, year, counts, first: firstError(result) });
    },
    refuse: ({ file, problems }) =>
      problems.forEach(({ zh, en }) => refused.push({ file, reason: `${zh} ${en}` })),
    finish: async (tally) => {
      const data = { rows, refused, codes: tally.codes() };
      for (const order of INDEX_ORDERS)
        await writeFile(path.join(staged.path, indexName(order)), findingsIndex(data, order));
      await staged.publish();
    },
    discard: () => staged.discard(),
  };
}
