/** Does work on items, at most `window` ahead of the reader, and gives the results in the items' order. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    result.catch(() => undefined); // it is reported when its turn comes
    running.push(result);
    if (running.length >= window) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
