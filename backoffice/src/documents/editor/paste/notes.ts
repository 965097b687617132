/** What was changed or left out while cleaning; `text/editor-paste.ts` says each in words. */
export type NoteCode =
  'comment' | 'deletion' | 'insertion' | 'hidden' | 'picture' | 'object' | 'link' | 'heading' | 'numbering';
export interface PasteNote {
  readonly code: NoteCode;
  readonly count: number;
}

/** Counts what happens during one cleaning. */
export class Notes {
  readonly #counts = new Map<NoteCode, number>();
  add(code: NoteCode): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }
  list(): PasteNote[] {
    return [...this.#counts].map(([code, count]) => ({ code, count }));
  }
}
