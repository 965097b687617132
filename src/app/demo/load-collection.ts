import { addDays } from '../../kernel/dates.ts';
import type { Actor } from '../../kernel/policy/policy.ts';
import { PUBLIC_ACTOR } from '../../modules/identity/index.ts';
import {
  acceptSubmission,
  getCollection,
  getMember,
  issueLink,
  judgeFindings,
  openCollection,
  proposeCollection,
  recordPublication,
  remindMembers,
  renderReport,
  returnSubmission,
  saveReportPart,
  submitFile,
  submitFileByCode,
  submitForm,
  submitReport,
} from '../../modules/reporting/index.ts';
import { runAt, type City } from './city.ts';
import { chanceOf, type Chance } from './collection/chance.ts';
import { inventedReport, type Fault } from './collection/invented-report.ts';
import { inventedTables } from './collection/invented-tables.ts';
import { COLLECTING, OUTSIDE_AGENCIES, type OutsideAgency } from './data/collection.ts';
import { REPORTS } from './data/reports.ts';
import { holder } from './holder.ts';
import type { Happening } from './schedule.ts';

const FAULTS: readonly Fault[] = ['unbalanced', 'text_differs', 'remedy_total', 'no_fee_statement'];

/** The collection while it goes on. */
interface Collecting {
  readonly city: City;
  readonly supervisor: Actor;
  id: string;
  readonly members: Map<string, string>;
}

/**
 * The city government collects last year's reports: from the agencies of the system, and from those outside, each in
 * its own way. What lies after today has not happened.
 */
export function loadCollection(city: City): Happening[] {
  const collecting: Collecting = {
    city,
    supervisor: city.person(COLLECTING.supervisor),
    id: '',
    members: new Map(),
  };
  const open = happening(city, COLLECTING.opened, 0, 10, (at) => openIt(collecting, at));
  return [
    open,
    ...REPORTS.flatMap((report, nth) => fromInside(collecting, report, nth)),
    ...OUTSIDE_AGENCIES.flatMap((agency, nth) => fromOutside(collecting, agency, nth)),
    happening(city, '01-15', 0, 90, (at) => begin(collecting, at)),
    happening(city, COLLECTING.submitBy, 4, 60, (at) => remind(collecting, at)),
  ];
}

/** What happens some working days after a day of this year. */
function happening(
  { days }: City,
  monthDay: string,
  steps: number,
  minute: number,
  act: (at: Date) => Promise<unknown>,
): Happening {
  const on = days.after(`${days.lastYear + 1}-${monthDay}`, steps);
  return { on, minute, act: async (at) => void (await act(at)) };
}

const placeOf = ({ id, members }: Collecting, name: string) => ({ id, memberId: members.get(name)! });

async function openIt(collecting: Collecting, at: Date): Promise<void> {
  const { city, supervisor } = collecting;
  const year = city.days.lastYear;
  const agencyId = city.agency(COLLECTING.office).id;
  const { members } = await runAt(city, at, supervisor, proposeCollection, { agencyId, year });
  const { id } = await runAt(city, at, supervisor, openCollection, {
    agencyId,
    year,
    note: COLLECTING.note,
    submitBy: `${year + 1}-${COLLECTING.submitBy}`,
    publishBy: `${year + 1}-${COLLECTING.publishBy}`,
    members: [
      ...members.map(({ aboutAgencyId, kind }) => ({ aboutAgencyId, kind })),
      ...OUTSIDE_AGENCIES.map(({ name, kind, containedInName }, nth) => ({
        name,
        kind,
        ...(containedInName ? { containedInName } : {}),
        contactName: '年报联络员',
        contactPhone: `0000-88${String(3100 + nth)}`,
        contactEmail: `report-${nth + 1}@wanglan.example`,
      })),
    ],
  });
  collecting.id = id;
  const board = await runAt(city, at, supervisor, getCollection, { id });
  for (const member of board.members) collecting.members.set(member.name, member.id);
}

/** An agency of the system hands in the day after it published; the office accepts a week later. */
function fromInside(
  collecting: Collecting,
  { agency, on }: (typeof REPORTS)[number],
  nth: number,
): Happening[] {
  const { city } = collecting;
  if (agency === COLLECTING.office) return [];
  const { name } = city.agency(agency);
  const handIn = (at: Date) =>
    runAt(city, at, holder(city, agency, 'foi_head'), submitReport, placeOf(collecting, name));
  const decide = (at: Date) => accept(collecting, name, at);
  return [happening(city, on, 1, 30 + nth, handIn), happening(city, on, 6, 200 + nth, decide)];
}

/** Judges what is left of errors as the office does after a telephone call, and accepts. */
async function accept(collecting: Collecting, name: string, at: Date): Promise<void> {
  const { city, supervisor } = collecting;
  const place = placeOf(collecting, name);
  const { findings, receivedReportId } = await runAt(city, at, supervisor, getMember, place);
  const errors = findings.filter(({ severity, judgement }) => severity === 'error' && judgement === null);
  if (errors.length > 0) {
    const judgements = errors.map(({ key }) => ({
      findingKey: key,
      verdict: 'dismissed' as const,
      reason: COLLECTING.dismissal,
    }));
    await runAt(city, at, supervisor, judgeFindings, { id: receivedReportId!, judgements });
  }
  await runAt(city, at, supervisor, acceptSubmission, place);
}

async function giveBack(collecting: Collecting, name: string, at: Date): Promise<void> {
  const { city, supervisor } = collecting;
  const place = placeOf(collecting, name);
  const { findings, returnLetter, receivedReportId } = await runAt(city, at, supervisor, getMember, place);
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const judgements = serious.map(({ key }) => ({ findingKey: key, verdict: 'confirmed' as const }));
  if (judgements.length > 0)
    await runAt(city, at, supervisor, judgeFindings, { id: receivedReportId!, judgements });
  const reasons = serious.map(({ key }) => ({ findingKey: key }));
  await runAt(city, at, supervisor, returnSubmission, { ...place, reasons, words: returnLetter });
}

/** The agency's file; the same agency has the same figures, with the fault or without. */
async function fileOf(city: City, agency: OutsideAgency, nth: number, chance: Chance, fault: Fault | null) {
  const { lastYear, after } = city.days;
  const [requests, documents, decisions] = agency.size;
  const figures = inventedTables(chance, { requests, documents, decisions });
  const isGovernment = agency.kind === 'government';
  const publishedOn = after(`${lastYear + 1}-01-12`, nth % 9);
  const report = inventedReport(
    { name: agency.name, isGovernment },
    lastYear,
    figures,
    chance,
    agency.course === 'waiting' ? null : publishedOn,
    fault,
  );
  const { name, content } = await renderReport(report, nth % 11 === 0 ? 'docx' : 'html');
  return { figures, file: { name, content } };
}

function fromOutside(collecting: Collecting, agency: OutsideAgency, nth: number): Happening[] {
  const { city, supervisor } = collecting;
  const { name, course } = agency;
  if (course === 'reminded' || course === 'silent') return [];
  const faulty = course === 'mended' || course === 'returned' || course === 'dismissed';
  const kind = course === 'dismissed' ? 'text_differs' : FAULTS[nth % FAULTS.length]!;
  const fault = faulty ? kind : null;
  const made = (withFault: boolean) => fileOf(city, agency, nth, chanceOf(nth + 1), withFault ? fault : null);
  const handIn = async (at: Date, withFault: boolean): Promise<void> => {
    const place = placeOf(collecting, name);
    const { file, figures } = await made(withFault);
    if (course === 'by_form') {
      const form = { ...place, cells: figures, note: COLLECTING.byPhone };
      await runAt(city, at, supervisor, submitForm, form);
    } else if (course === 'by_link') {
      const { code } = await runAt(city, at, supervisor, issueLink, place);
      await runAt(city, at, PUBLIC_ACTOR, submitFileByCode, { code, file });
    } else {
      const note = faulty && !withFault ? COLLECTING.mendedNote : '';
      await runAt(city, at, supervisor, submitFile, { ...place, file, note });
    }
  };
  const late = course === 'late' ? 15 : 0;
  const first = happening(city, '01-12', late + (nth % 6), 100 + nth, (at) => handIn(at, true));
  if (course === 'waiting') return [first];
  const decide = (steps: number, act: (at: Date) => Promise<unknown>): Happening =>
    happening(city, '01-12', late + (nth % 6) + steps, 300 + nth, act);
  const published = happening(city, COLLECTING.publishBy, nth % 5, 330 + nth, (at) =>
    runAt(city, at, supervisor, recordPublication, {
      ...placeOf(collecting, name),
      publishedOn: addDays(`${city.days.lastYear + 1}-01-20`, nth % 11),
    }),
  );
  if (course === 'returned') return [first, decide(2, (at) => giveBack(collecting, name, at))];
  if (course === 'mended') {
    return [
      first,
      decide(2, (at) => giveBack(collecting, name, at)),
      decide(5, (at) => handIn(at, false)),
      decide(8, (at) => accept(collecting, name, at)),
      published,
    ];
  }
  return [first, decide(3, (at) => accept(collecting, name, at)), published];
}

/** The township has begun its report, and left it there. */
async function begin({ city }: Collecting, at: Date): Promise<void> {
  await runAt(city, at, holder(city, COLLECTING.unfinished, 'foi_clerk'), saveReportPart, {
    agencyId: city.agency(COLLECTING.unfinished).id,
    year: city.days.lastYear,
    part: 'problems',
    text: COLLECTING.begun,
    basedOn: 0,
  });
}

async function remind(collecting: Collecting, at: Date): Promise<void> {
  const { city, supervisor, id } = collecting;
  const names = OUTSIDE_AGENCIES.filter(({ course }) => course === 'reminded').map(({ name }) => name);
  const memberIds = [...names, city.agency(COLLECTING.unfinished).name].map((name) =>
    collecting.members.get(name)!,
  );
  await runAt(city, at, supervisor, remindMembers, { id, memberIds });
}
