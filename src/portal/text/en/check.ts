import type { Texts } from '../zh.ts';

export const check: Texts['check'] = {
  title: 'Check an annual report',
  lead: 'Upload the annual report on open government information of any agency: do the tables add up, do text and tables agree, are chapters and the day of publication as the law wants them?',
  promiseHeading: 'Your file is not kept',
  promise:
    'It is read into memory for the check and dropped afterwards: no file is stored, no content logged, no sign-in needed. To keep the result, print its page or choose the workbook.',
  file: 'Report file',
  fileHint:
    '.docx, .pdf (with a text layer), .xlsx, .html, .txt or .md, up to 20 MB. Scans and files with a password cannot be read.',
  text: 'Or paste the text of the report',
  textHint: 'Either the file or the text. Select all on the web page and copy; the tables come along.',
  previous: 'Report of the year before',
  previousHint:
    'With it, what was carried over, the documents in force and comparisons with last year are checked too.',
  output: 'Result',
  outputs: [
    ['page', 'The marked text on a page'],
    ['xlsx', 'An Excel workbook to download'],
    ['json', 'JSON data to download'],
  ],
  submit: 'Check',
  wait: 'Mostly a few seconds; a long PDF may take half a minute.',
  whatHeading: 'What is checked',
  what: 'Every finding names its code, its rule and the repair (in Chinese). The rules are the Regulation on Open Government Information and the formats of 2021 and 2019.',
  fileName: (report) => `${report}-checked`,
  resultTitle: 'Result of the check',
  clean: 'Nothing was found. The tables balance, and the text does not contradict them.',
  errors: (count) =>
    `${count} error(s): figures that contradict each other or the law; to be corrected or explained.`,
  warnings: (count) => `${count} warning(s): other than the format wants it, or for a person to judge.`,
  infos: (count) => `${count} note(s), for information.`,
  readFrom: (name) => `Read from “${name}”`,
  particulars: {
    agency: 'Agency',
    year: 'Reporting year',
    format: 'Format',
    published: 'Published',
    cells: 'Tables',
  },
  formats: { '2021': 'Format of 2021', '2019': 'Format of 2019', pre2019: 'Before the format of 2019' },
  cells: (read, unreadable) =>
    unreadable === 0
      ? `all ${read} figures read`
      : `${read} figures read, ${unreadable} not certain (nothing was guessed)`,
  unknown: 'not given',
  findings: 'Findings',
  reportText: 'The report',
  again: 'Check another',
  caution:
    'This is what a program found, for information; whether the report is wrong is settled by the agency’s records and the law.',
  linkHeading: 'Check a report',
  linkText:
    'You have a report before you and wonder whether its figures are right? Check it here; nothing is kept.',
};
