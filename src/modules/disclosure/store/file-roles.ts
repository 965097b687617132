import type { EditionFileRow } from './dossier.ts';

/** Files that readers download; pictures stand in the text. */
export const isAttachment = ({ role }: Pick<EditionFileRow, 'role'>): boolean => role === 'attachment';
export const isPicture = ({ role }: Pick<EditionFileRow, 'role'>): boolean => role === 'picture';
