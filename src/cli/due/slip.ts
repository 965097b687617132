/** The known field that `name` is probably a slip of, or null when it is known itself or like none of them. */
export function slipOf(name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  const plain = bare(name);
  return known.find((candidate) => isLike(plain, bare(candidate))) ?? null;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5) return false;
  return a.startsWith(b) || b.startsWith(a) || editDistance(a, b) <= 2;
}

/** Letters to insert, delete or replace to turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced));
    }
    row = next;
  }
  return row[b.length]!;
}
