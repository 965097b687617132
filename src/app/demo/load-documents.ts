import type { Happening } from './schedule.ts';
import type { City } from './city.ts';

/** The city's documents, from draft to release. */
export function loadDocuments(_city: City): Happening[] {
  return [];
}
