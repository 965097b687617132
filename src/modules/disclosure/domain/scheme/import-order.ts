/**
 * The order of a scheme after a table was added to it: what was there keeps its place, what is new follows the item it
 * follows in the table, or comes last when the table begins with it.
 */
export function orderAfterImport<T extends { readonly id: string }>(
  existing: readonly T[],
  inFile: readonly T[],
): T[] {
  const order = [...existing];
  let before: string | undefined;
  for (const row of inFile) {
    if (!order.some(({ id }) => id === row.id)) {
      const at = order.findIndex(({ id }) => id === before);
      order.splice(at < 0 ? order.length : at + 1, 0, row);
    }
    before = row.id;
  }
  return order;
}
