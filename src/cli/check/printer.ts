import type { BatchResult, ReportModel } from '../../modules/reporting/index.ts';
import { countFindings } from '../../modules/reporting/index.ts';
import { problemLines } from '../messages.ts';
import { BATCH_MESSAGES } from './messages-batch.ts';
import { CHECK_MESSAGES } from './messages.ts';
import { firstError } from './outputs.ts';
import { reportJson } from './report-json.ts';
import { codeLines, fileColumn, tableHead, tableLine } from './report-table.ts';
import { reportText } from './report-text.ts';
import type { Tally } from './tally.ts';

type Checked = Extract<BatchResult, { kind: 'checked' }>;
type Refused = Extract<BatchResult, { kind: 'refused' }>;

/** How results are printed: each as it comes, and what stands at the end. */
export interface Printer {
  head(): string;
  checked(result: Checked): string;
  tail(tally: Tally, refused: readonly Refused[]): string;
}

function totals({ checked, refused, counts }: Tally): string {
  return `${CHECK_MESSAGES.summary(checked, refused, counts.error, counts.warning, counts.info)}\n`;
}

/** One JSON object for all, written report by report: `{"reports":[…],"unreadable_files":[…]}`, the latter if any. */
export function jsonPrinter(): Printer {
  let any = false;
  return {
    head: () => '{"reports":[',
    checked: ({ file, report, findings, previous }) => {
      const row = { ...reportJson(file, report, findings), ...(previous === null ? {} : { previous }) };
      const lead = any ? ',\n' : '\n';
      any = true;
      return lead + JSON.stringify(row);
    },
    tail: (_tally, refused) => {
      const files = refused.map(({ file, problems }) => ({
        file,
        problems: problems.map(({ code, zh, en }) => ({ code, zh, en })),
      }));
      return files.length === 0 ? '\n]}\n' : `\n],"unreadable_files":${JSON.stringify(files)}}\n`;
    },
  };
}

/** Every finding of every report, for a few reports. */
export function detailPrinter(): Printer {
  return {
    head: () => '',
    checked: ({ file, report, findings }) => reportText(file, report as ReportModel, findings),
    tail: (tally) => totals(tally),
  };
}

/** A line a report, then how often each check found something, then what could not be read. */
export function tablePrinter(files: readonly string[]): Printer {
  const width = fileColumn(files);
  return {
    head: () => tableHead(width),
    checked: (result) => {
      const { agency, year } = result.report;
      const counts = countFindings(result.findings);
      return tableLine({ file: result.file, agency, year, counts, first: firstError(result) }, width);
    },
    tail: (tally, refused) => {
      const reasons = refused.flatMap(({ problems }) =>
        problems.map(({ code, zh, en }) => problemLines({ code, zh, en })),
      );
      const list = reasons.length === 0 ? '' : BATCH_MESSAGES.refused(refused.length) + reasons.join('');
      return `${codeLines(tally.codes())}${list}\n${totals(tally)}`;
    },
  };
}
