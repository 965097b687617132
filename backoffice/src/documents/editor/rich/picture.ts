import { Image } from '@tiptap/extension-image';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { PictureFrame } from './picture-frame.tsx';

/** A picture of the edition with its words for those who do not see it. */
export const Picture = Image.extend({
  addNodeView: () => ReactNodeViewRenderer(PictureFrame),
}).configure({ allowBase64: true });
