import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { FigureChip } from './figure-chip.tsx';

interface Options {
  /** The printed form of a figure, for what is copied out of the editor. */
  readonly textOf: (key: string) => string | undefined;
}

/** A figure of the catalogue within a paragraph; it is one piece and cannot be typed into. */
export const FigureNode = Node.create<Options>({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ textOf: () => undefined }),
  addAttributes: () => ({
    key: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-figure'),
      renderHTML: ({ key }) => ({ 'data-figure': String(key) }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-figure]' }],
  renderHTML({ node, HTMLAttributes }) {
    return ['span', HTMLAttributes, this.options.textOf(String(node.attrs['key'])) ?? ''];
  },
  renderText({ node }) {
    return this.options.textOf(String(node.attrs['key'])) ?? '';
  },
  addNodeView: () => ReactNodeViewRenderer(FigureChip, { as: 'span' }),
});
