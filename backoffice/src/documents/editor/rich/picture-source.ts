import { createContext } from 'react';

/** Staff see the pictures of a draft as they see its attachments; the public address opens with the release only. */
export const staffPictureUrl = (documentId: string, src: string): string => {
  const id = /^\/files\/([\w-]+)$/.exec(src)?.[1];
  return id === undefined ? src : `/api/v1/documents/${documentId}/files/${id}`;
};

/** The text of an edition with the pictures where staff may see them. */
export const withStaffPictures = (html: string, documentId: string): string =>
  html.replace(
    /(<img[^>]*\ssrc=")(\/files\/[\w-]+)(")/g,
    (_, before: string, src: string, after: string) => `${before}${staffPictureUrl(documentId, src)}${after}`,
  );

/** The document whose text is being edited. */
export const PictureContext = createContext<string>('');
