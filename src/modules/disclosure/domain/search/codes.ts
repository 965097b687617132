/** Texts as small numbers, given in the order in which they are first seen. */
export class Codes {
  readonly #codes = new Map<string, number>();
  readonly #values: string[] = [];
  readonly #parts: (readonly string[])[] = [];

  codeOf(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.#values.push(value) - 1;
    this.#codes.set(value, code);
    return code;
  }

  /** The code of a value; -1, which nothing has, when it has not been seen. */
  known(value: string): number {
    return this.#codes.get(value) ?? -1;
  }

  valueOf(code: number): string {
    return this.#values[code]!;
  }

  /** The parts of a value that was joined by `separator`; none of an empty one. */
  partsOf(code: number, separator: string): readonly string[] {
    return (this.#parts[code] ??= this.#values[code]!.split(separator).filter((part) => part !== ''));
  }

  get size(): number {
    return this.#values.length;
  }
}
