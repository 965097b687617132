import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A stretch of the document that a finding concerns. */
export interface MarkedPlace {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

const KEY = new PluginKey<DecorationSet>('finding-marks');

/** Underlines what the findings concern; the marks move with the text until the next check. */
export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, before) => {
          const places = transaction.getMeta(KEY) as readonly MarkedPlace[] | undefined;
          if (places === undefined) return before.map(transaction.mapping, transaction.doc);
          return DecorationSet.create(transaction.doc, places.map(decorationOf));
        },
      },
      props: { decorations: (state) => KEY.getState(state) },
    }),
  ],
});

const decorationOf = ({ from, to, severity, message }: MarkedPlace): Decoration =>
  Decoration.inline(from, to, { class: `found found-${severity}`, title: message });

/** A transaction that shows other marks and changes nothing else. */
export const marking = (state: EditorState, places: readonly MarkedPlace[]): Transaction =>
  state.tr.setMeta(KEY, places).setMeta('addToHistory', false);
