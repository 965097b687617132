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
const MOST_DOCUMENTS = 8;

/** The city's gazette: what was released since the last issue, by number and without. */
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
  const { documents } = await runAt(city, when, editor, gazetteCandidates, { agencyId });
  if (documents.length === 0) return;
  const year = yearOf(on);
  const number = (numbers.get(year) ?? 0) + 1;
  numbers.set(year, number);
  const { id } = await runAt(city, when, editor, createGazetteIssue, {
    agencyId,
    year,
    number,
    issuedOn: on,
  });
  const chosen = documents.slice(0, MOST_DOCUMENTS);
  const sections = [
    { name: GAZETTE_SECTIONS.numbered, of: chosen.filter(({ documentNumber }) => documentNumber !== null) },
    { name: GAZETTE_SECTIONS.others, of: chosen.filter(({ documentNumber }) => documentNumber === null) },
  ].filter(({ of }) => of.length > 0);
  await runAt(city, when, editor, saveGazetteIssue, {
    id,
    note: number === 1 ? GAZETTE_NOTE : '',
    sections: sections.map(({ name, of }) => ({ name, documentIds: of.map(({ documentId }) => documentId) })),
  });
  await runAt(city, when, editor, submitGazetteIssue, { id });
  if (!isLast) await runAt(city, when, approver, publishGazetteIssue, { id });
}
