/** The name readers see of a file that is renamed: no folders, and the ending it had, which says what it is. */
export function renamed(present: string, wanted: string): string {
  const dot = present.lastIndexOf('.');
  const ending = dot > 0 ? present.slice(dot) : '';
  const plain = wanted.split(/[\\/]/).pop()!.trim();
  if (plain === '') return present;
  return plain.toLowerCase().endsWith(ending.toLowerCase()) ? plain : plain + ending;
}
