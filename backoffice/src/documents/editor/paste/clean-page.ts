import { Notes } from './notes.ts';
import type { PasteNote } from './notes.ts';
import { allNamed, firstNamed, textBelow } from './source.ts';
import type { SourceElement } from './source.ts';
import { readSheet } from './style.ts';
import { readBlocks } from './walk.ts';
import { writeBlocks } from './write.ts';

export interface Cleaned {
  readonly html: string;
  readonly notes: readonly PasteNote[];
}

const OFFICE =
  /class="?Mso|urn:schemas-microsoft-com|\bmso-|ProgId|Kingsoft|WPS Office|content="?(Word|Excel)\.|generator"? content="?(Microsoft|WPS|Kingsoft)/i;

/**
 * Reduces a copied page to what an official text consists of: headings, paragraphs with their alignment, lists, tables
 * with merged cells, links, emphasis. Tracked changes are taken as made, comments and hidden text stay behind, and what
 * stayed behind is counted. `raw` is the source itself, `origin` the address of this house.
 */
export function cleanPage(root: SourceElement, raw: string, origin: string): Cleaned {
  const notes = new Notes();
  const page = {
    sheet: readSheet(allNamed(root, 'style').map(textBelow).join('\n')),
    notes,
    shift: allNamed(root, 'h1').length > 0,
    isOffice: OFFICE.test(raw.slice(0, 200_000)),
    origin,
  };
  const blocks = readBlocks((firstNamed(root, 'body') ?? root).children, page);
  return { html: writeBlocks(blocks), notes: notes.list() };
}
