import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A stretch of the text that is marked without being changed: a hit of the search, a finding. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly className: string;
  readonly title?: string;
}
/** Stretches by who marked them, so that one does not wipe away the other's. */
export type MarkedBy = 'search' | 'findings';

interface Marked {
  readonly sets: Readonly<Record<MarkedBy, DecorationSet>>;
}
export const MARKING = new PluginKey<Marked>('marking');

const draw = ({ from, to, className, title }: Stretch): Decoration =>
  Decoration.inline(from, to, { class: className, ...(title === undefined ? {} : { title }) });

/** Shows marked stretches; they move with the text and vanish with it. */
export const Marking = Extension.create({
  name: 'marking',
  addProseMirrorPlugins: () => [
    new Plugin<Marked>({
      key: MARKING,
      state: {
        init: () => ({ sets: { search: DecorationSet.empty, findings: DecorationSet.empty } }),
        apply: (transaction, { sets }) => {
          const moved = {
            search: sets.search.map(transaction.mapping, transaction.doc),
            findings: sets.findings.map(transaction.mapping, transaction.doc),
          };
          const set = transaction.getMeta(MARKING) as
            { by: MarkedBy; stretches: readonly Stretch[] } | undefined;
          if (!set) return { sets: moved };
          const made = DecorationSet.create(transaction.doc, set.stretches.map(draw));
          return { sets: { ...moved, [set.by]: made } };
        },
      },
      props: {
        decorations: (state) => {
          const marked = MARKING.getState(state);
          if (!marked) return null;
          const { search, findings } = marked.sets;
          return DecorationSet.create(state.doc, [...findings.find(), ...search.find()]);
        },
      },
    }),
  ],
});
