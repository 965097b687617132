import type { Section } from './contents.ts';
import { gazetteText } from '../text/gazette.ts';
import { useText } from '../text/use-text.ts';

/** The title of a document, with the way to its public page while it has one. */
export function EntryTitle({ document }: { document: Section['documents'][number] }) {
  const t = useText(gazetteText);
  const title = document.title || t.takenBack;
  if (document.standing === 'withdrawn') return title;
  return (
    <a href={`/documents/${document.documentId}`} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}
