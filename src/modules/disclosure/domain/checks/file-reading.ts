/** Where lines of a file's text stand; holds from its line on until the next place. */
export interface LinePlace {
  line: number;
  page?: number;
  sheet?: string;
  /** Row of the sheet; cells of a row are parted by tabs, the first is column A. */
  row?: number;
}

/** What a file carries besides what a reader sees. */
export const FILE_MARKS = [
  'hidden_sheet',
  'hidden_rows',
  'hidden_columns',
  'hidden_text',
  'comments',
  'tracked_changes',
  'office_metadata',
  'macros',
  'embedded_objects',
  'external_links',
  'pdf_metadata',
  'pdf_attachments',
  'pdf_annotations',
  'pdf_javascript',
  'pdf_hidden_layers',
  'picture_location',
  'no_alt_text',
] as const;
export type FileMarkKind = (typeof FILE_MARKS)[number];

export interface FileMark {
  kind: FileMarkKind;
  /** What was found: names, numbers, counts; a short text for people. */
  detail: string;
  times: number;
  sheet?: string;
  page?: number;
}

/** `no_text`: a scan; `not_text`: a picture; the rest could not be read. */
export type FileTextState = 'ok' | 'no_text' | 'not_text' | 'unreadable' | 'encrypted' | 'too_large';

/** What was read out of a file. */
export interface FileReading {
  state: FileTextState;
  text: string;
  places: LinePlace[];
  hiddenText: string;
  hiddenPlaces: LinePlace[];
  marks: FileMark[];
}
