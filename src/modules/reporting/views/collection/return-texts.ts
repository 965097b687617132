import { sectionTitle, type SectionId } from '../../domain/format/sections.ts';
import type { StoredFinding } from '../../domain/collection/stored-finding.ts';
import { unnamed } from '../../domain/collection/unnamed-resemblance.ts';
import { COLLECTION_WORDING } from '../../templates/collection/words.ts';

/** Where a finding stands, as a letter would say it; empty when its message says it already. */
function placeOf({ place, quote }: StoredFinding): string {
  if (!place || place.section === 'front' || quote === null) return '';
  const words = quote.replace(/\s+/g, '');
  const short = words.length > 40 ? `${words.slice(0, 40)}……` : words;
  return COLLECTION_WORDING.returnPlace(sectionTitle(place.section satisfies SectionId, '2021'), short);
}

/** A finding as one polite sentence of a letter that returns a report; no other agency is named. */
export const returnText = (finding: StoredFinding): string =>
  COLLECTION_WORDING.returnFinding(placeOf(finding), unnamed(finding).message, finding.repair);
