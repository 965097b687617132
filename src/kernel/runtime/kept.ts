/**
 * What modules keep in memory for one house (one database in one process), made when first asked for. It may only hold
 * what can be read again from the database, and whoever keeps something makes sure that it is still true.
 */
export class Kept {
  readonly #things = new Map<object, unknown>();

  /** The one thing kept under `key`, which is the function that makes it. */
  of<T>(key: () => T): T {
    if (!this.#things.has(key)) this.#things.set(key, key());
    return this.#things.get(key) as T;
  }
}
