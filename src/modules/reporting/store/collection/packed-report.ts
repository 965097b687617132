import type { NarrativeLine, ReportModel } from '../../domain/checking/report-model.ts';

/** A line as stored: where its characters stood in the source as runs of `[place in text, place in source]`. */
type PackedLine = Omit<NarrativeLine, 'offsets'> & { readonly runs: readonly (readonly [number, number])[] };

/** A report as stored. */
export type PackedReport = Omit<ReportModel, 'text'> & {
  readonly text: (Omit<NonNullable<ReportModel['text']>, 'lines'> & { readonly lines: PackedLine[] }) | null;
};

function runsOf(offsets: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  offsets.forEach((offset, index) => {
    if (index === 0 || offset !== offsets[index - 1]! + 1) runs.push([index, offset]);
  });
  return runs;
}

function offsetsOf(length: number, runs: PackedLine['runs']): number[] {
  const offsets: number[] = [];
  runs.forEach(([at, offset], index) => {
    const end = runs[index + 1]?.[0] ?? length;
    for (let place = at; place < end; place += 1) offsets.push(offset + place - at);
  });
  return offsets;
}

/** A report in the form it is stored in: a third of the size. */
export function packReport(report: ReportModel): PackedReport {
  const { text, ...rest } = report;
  if (text === null) return { ...rest, text: null };
  const lines = text.lines.map(({ offsets, ...line }): PackedLine => ({ ...line, runs: runsOf(offsets) }));
  return { ...rest, text: { ...text, lines } };
}

/** The report as it was read. */
export function unpackReport(packed: PackedReport): ReportModel {
  const { text, ...rest } = packed;
  if (text === null) return { ...rest, text: null };
  const lines = text.lines.map(({ runs, ...line }): NarrativeLine => ({
    ...line,
    offsets: offsetsOf(line.text.length, runs),
  }));
  return { ...rest, text: { ...text, lines } };
}

/** JSON that a database takes: its text type knows neither NUL nor halves of surrogate pairs. Lengths stay. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'string' ? member.replaceAll('\u0000', '\uFFFD').toWellFormed() : member,
  );
