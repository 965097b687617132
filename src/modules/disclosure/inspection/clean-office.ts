import { childElements } from '../../../kernel/markup/markup-tree.ts';
import type { FileMarkKind } from '../domain/checks/file-reading.ts';
import type { FixKind } from '../domain/checks/finding.ts';
import {
  acceptDocxChanges,
  removeDocxComments,
  removeDocxEmbedded,
  removeDocxHidden,
  removeDocxLinks,
} from './clean-docx.ts';
import { removeXlsxComments, removeXlsxEmbedded, removeXlsxHidden, removeXlsxLinks } from './clean-xlsx.ts';
import { PERSONAL_PROPERTIES } from './office-marks.ts';
import { OfficeParts, setChildren } from './office-parts.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The marks that a fix does away with. */
export const MARKS_OF_FIX: Readonly<Partial<Record<FixKind, readonly FileMarkKind[]>>> = {
  strip_metadata: ['office_metadata', 'picture_location'],
  accept_changes: ['tracked_changes'],
  remove_comments: ['comments'],
  remove_hidden: ['hidden_sheet', 'hidden_rows', 'hidden_columns', 'hidden_text'],
  remove_embedded: ['macros', 'embedded_objects'],
  remove_links: ['external_links'],
};

type Step = (parts: OfficeParts) => void;

const STEPS: Readonly<Record<string, Readonly<Partial<Record<FixKind, Step>>>>> = {
  [WORD]: {
    strip_metadata: stripProperties,
    accept_changes: acceptDocxChanges,
    remove_comments: removeDocxComments,
    remove_hidden: removeDocxHidden,
    remove_embedded: removeDocxEmbedded,
    remove_links: removeDocxLinks,
  },
  [SHEET]: {
    strip_metadata: stripProperties,
    remove_comments: removeXlsxComments,
    remove_hidden: removeXlsxHidden,
    remove_embedded: removeXlsxEmbedded,
    remove_links: removeXlsxLinks,
  },
};

/** Properties that name people, companies or machines; what a reader needs (title, language) stays. */
function stripProperties(parts: OfficeParts): void {
  parts.dropRelations('', ({ kind }) => kind === 'custom-properties' || kind === 'thumbnail');
  for (const [name, personal] of Object.entries(PERSONAL_PROPERTIES)) {
    const tree = parts.tree(name);
    if (tree === undefined) continue;
    setChildren(
      tree,
      childElements(tree).filter((element) => !personal.includes(element.name)),
    );
  }
}

/**
 * The file without what the fix takes out; undefined when files of this kind cannot be rewritten (PDF).
 * Throws Error when the file is damaged.
 */
export function cleanOffice(mediaType: string, content: Uint8Array, fix: FixKind): Uint8Array | undefined {
  const step = STEPS[mediaType]?.[fix];
  if (step === undefined) return undefined;
  const parts = new OfficeParts(content);
  step(parts);
  return parts.write();
}
