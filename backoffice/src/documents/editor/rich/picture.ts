import { Image } from '@tiptap/extension-image';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { PictureFrame } from './picture-frame.tsx';

/**
 * A picture of the edition with its words for those who do not see it. Written out, it is not to be fetched: its public
 * address opens with the release only.
 */
export const Picture = Image.extend({
  addNodeView: () => ReactNodeViewRenderer(PictureFrame),
  renderHTML: ({ HTMLAttributes }) => ['img', { loading: 'lazy', ...HTMLAttributes }],
}).configure({ allowBase64: true });
