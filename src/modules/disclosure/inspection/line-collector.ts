import type { LinePlace } from '../domain/checks/file-reading.ts';

/** Most characters kept of a file; what stands behind is not read. */
const MOST_CHARACTERS = 1_000_000;

/** Gathers lines with their places; stops when there is too much. */
export class LineCollector {
  readonly #lines: string[] = [];
  readonly places: LinePlace[] = [];
  #characters = 0;
  full = false;

  /** From now on lines stand there. */
  at(place: Omit<LinePlace, 'line'>): void {
    this.places.push({ line: this.#lines.length, ...place });
  }

  add(text: string): void {
    if (this.full) return;
    const lines = text.split('\n');
    for (const line of lines) {
      const room = MOST_CHARACTERS - this.#characters;
      if (line.length >= room) this.full = true;
      const kept = line.slice(0, Math.max(room, 0)).trimEnd();
      this.#characters += kept.length + 1;
      if (kept.trim() !== '') this.#lines.push(kept);
      if (this.full) return;
    }
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  /** Places at which lines stand. */
  get usedPlaces(): LinePlace[] {
    return this.places.filter(
      ({ line }, at) => line < this.#lines.length && this.places[at + 1]?.line !== line,
    );
  }
}
