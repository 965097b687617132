import type { Align } from './style.ts';

export type Mark = 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup';
export interface TextRun {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly href: string | undefined;
}
export interface Break {
  readonly isBreak: true;
}
export interface PictureRun {
  readonly src: string;
  readonly alt: string;
}
export type Run = TextRun | Break | PictureRun;

export interface TextBlock {
  readonly kind: 'p' | 'h2' | 'h3' | 'h4';
  readonly align: Align | undefined;
  readonly runs: readonly Run[];
}
export interface ListBlock {
  readonly kind: 'ul' | 'ol';
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}
export interface Cell {
  readonly isHead: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
}
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}
export interface QuoteBlock {
  readonly kind: 'blockquote';
  readonly blocks: readonly Block[];
}
export interface Rule {
  readonly kind: 'hr';
}
export type Block = TextBlock | ListBlock | TableBlock | QuoteBlock | Rule;

export const isText = (run: Run): run is TextRun => 'text' in run;
export const isBreak = (run: Run): run is Break => 'isBreak' in run;
export const isTextBlock = (block: Block): block is TextBlock => 'runs' in block;

/** The plain text of runs. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (isText(run) ? run.text : isBreak(run) ? '\n' : '')).join('');
