/** A stretch of the comparison of two texts. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Clauses of a text: cut after each mark of punctuation, so that a change shows with the words around it. */
function clauses(text: string): string[] {
  return text.match(/[^，。；：、！？\n]*[，。；：、！？\n]|[^，。；：、！？\n]+$/g) ?? [];
}

/**
 * Compares two texts clause by clause (longest common sequence): what stayed, what is gone from the first, what is new
 * in the second.
 */
export function textDifference(before: string, after: string): Stretch[] {
  const a = clauses(before);
  const b = clauses(after);
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  const add = (kind: Stretch['kind'], text: string): void => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i]!);
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      add('gone', a[i]!);
      i += 1;
    } else {
      add('new', b[j]!);
      j += 1;
    }
  }
  return stretches;
}
