import { yearOf } from '../../kernel/dates.ts';
import {
  createGazetteIssue,
  gazetteCandidates,
  publishGazetteIssue,
  saveGazetteIssue,
  submitGazetteIssue,
} from '../../modules/disclosure/index.ts';
import { runAt, type City } from './city.ts';
import { GAZETTE_NOTE, GAZETTE_SECTIONS } from './data/wording.ts';
import type { Happening } from './schedule.ts';

/** Working days from today on which an issue of the city's gazette is made; the last one still waits for approval. */
const ISSUES = [-230, -150, -75, -25, -1];
const MOST_OF_KIND = 4;

/** The city's gazette: rules, policies and appointments of the city and its departments released since the last issue. */
export function loadGazette(city: City): Happening[] {
  const numbers = new Map<number, number>();
  return ISSUES.map((steps, at) => {
    const on = city.days.workday(steps);
    return { on, minute: 470, act: (when) => makeIssue(city, when, on, numbers, at === ISSUES.length - 1) };
  });
}

async function makeIssue(
  city: City,
  when: Date,
  on: string,
  numbers: Map<number, number>,
  isLast: boolean,
): Promise<void> {
  const agencyId = city.agency('city').id;
  const [editor, approver] = [city.person('city-editor'), city.person('city-reviewer')];
  const sections: { name: string; documentIds: string[] }[] = [];
  for (const { name, kinds } of GAZETTE_SECTIONS) {
    const documentIds: string[] = [];
    for (const kind of kinds) {
      const { documents } = await runAt(city, when, editor, gazetteCandidates, { agencyId, kind });
      documentIds.push(...documents.slice(0, MOST_OF_KIND).map(({ documentId }) => documentId));
    }
    if (documentIds.length > 0) sections.push({ name, documentIds });
  }
  if (sections.length === 0) return;
  const year = yearOf(on);
  const number = (numbers.get(year) ?? 0) + 1;
  numbers.set(year, number);
  const { id } = await runAt(city, when, editor, createGazetteIssue, {
    agencyId,
    year,
    number,
    issuedOn: on,
  });
  await runAt(city, when, editor, saveGazetteIssue, {
    id,
    note: number === 1 ? GAZETTE_NOTE : '',
    sections,
  });
  await runAt(city, when, editor, submitGazetteIssue, { id });
  if (!isLast) await runAt(city, when, approver, publishGazetteIssue, { id });
}
