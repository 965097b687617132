import type { DocumentBlock, OfficialDocument } from '../../../../kernel/documents/index.ts';
import { GAZETTE_WORDS as WORDS } from '../../messages/gazette.ts';
import type { EditionHead } from '../../store/gazette/documents.ts';
import { bodyBlocks } from './body-blocks.ts';
import type { ReadableEntry, ReadableIssue } from './readable-issue.ts';

/** The issue on paper: cover, contents with pages, then each document on a new page. */
export function issueDocument({ issue, agencyName, sections }: ReadableIssue): OfficialDocument {
  const title = WORDS.name(agencyName);
  const numbered = WORDS.numbered(issue.year, issue.number);
  const blocks: DocumentBlock[] = [
    { kind: 'title', text: title, cover: true },
    { kind: 'number', text: `${numbered}\n${WORDS.issuedOn(issue.issued_on)}` },
    ...(issue.note
      ? ([
          { kind: 'heading', level: 2, text: WORDS.editorsNote },
          ...issue.note.split('\n').map((text): DocumentBlock => ({ kind: 'paragraph', text })),
        ] as const)
      : []),
    { kind: 'page_break' },
    { kind: 'heading', level: 1, text: WORDS.contents, align: 'center' },
    {
      kind: 'contents',
      parts: sections
        .filter(({ entries }) => entries.length > 0)
        .map(({ name, entries }) => ({ name, entries: entries.map((entry) => lineOf(entry, issue)) })),
    },
    ...sections.flatMap(({ name, entries }) =>
      entries.flatMap((entry, at): DocumentBlock[] => [
        { kind: 'entry', text: lineOf(entry, issue) },
        ...(at === 0 ? [{ kind: 'note', text: name } as const] : []),
        ...entryBlocks(entry, issue),
      ]),
    ),
  ];
  return {
    title: `${title} ${numbered}`,
    author: agencyName,
    date: issue.issued_on,
    runningHead: `${title} ${numbered}`,
    pageNumbers: 'after_first',
    blocks,
  };
}

/** A line of the contents; of a withdrawn document nothing is told but that it was there. */
export function lineOf({ standing, head }: ReadableEntry, issue: ReadableIssue['issue']): string {
  if (standing === 'withdrawn' || !head) return WORDS.withdrawn;
  const of = underTitle(head, issue).join(' ');
  return of === '' ? head.title : `${head.title}（${of}）`;
}

/** Whose document it is where it is not the publisher's, and its number. */
export const underTitle = (
  { agencyId, issuer, documentNumber }: EditionHead,
  issue: ReadableIssue['issue'],
): string[] =>
  [agencyId === issue.agency_id ? '' : issuer, documentNumber ?? ''].filter((words) => words !== '');

function entryBlocks(
  { standing, head, bodyHtml }: ReadableEntry,
  issue: ReadableIssue['issue'],
): DocumentBlock[] {
  if (standing === 'withdrawn' || !head) return [{ kind: 'paragraph', text: WORDS.withdrawn }];
  const under = underTitle(head, issue);
  return [
    { kind: 'title', text: head.title },
    ...(under.length > 0 ? [{ kind: 'number', text: under.join('\n') } as const] : []),
    ...bodyBlocks(bodyHtml ?? ''),
  ];
}
