import type { Texts } from '../zh.ts';

export const gazette: Texts['gazette'] = {
  title: 'Gazette',
  lead: 'Published documents gathered in issues, to be read here or downloaded as PDF or EPUB.',
  years: 'By year',
  year: (year) => String(year),
  none: 'No issue has been published yet.',
  number: (year, number) => `${year}, no. ${number}`,
  of: (agency) => `Gazette: ${agency}`,
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  issuedOn: 'Day of issue',
  contents: 'Contents',
  note: 'Editors’ note',
  pdf: 'Download PDF',
  epub: 'Download EPUB',
  replaced: 'A newer edition is on the site',
  withdrawn: 'Withdrawn; no longer available',
};
