import type { CalendarDate } from '../../../kernel/dates.ts';
import { PUBLIC_ACTOR } from '../../../modules/identity/index.ts';
import { registerRequest, submitRequest } from '../../../modules/requests/index.ts';
import type { City, DemonstrationRequest } from '../city.ts';
import { CASES } from '../data/cases/index.ts';
import type { Happening } from '../schedule.ts';
import { caseRun, type CaseMemory, type CaseRun } from './case-run.ts';
import type { DemonstrationCase } from './shape.ts';

const MORNING = 40;
const BETWEEN_STEPS = 7;
/** Cases begin a few minutes apart, so that no two happen at one instant. */
const SPREAD = 150;

/** The city's requests: what happens when, and those whose codes may be shown once all has happened. */
export function loadCases(city: City): { happenings: Happening[]; shown(): DemonstrationRequest[] } {
  const memories = new Map<string, CaseMemory>();
  const happenings = CASES.flatMap((one, index) => happeningsOf(city, one, index, memories));
  return {
    happenings,
    shown: () =>
      CASES.flatMap(({ key, shownAs }) => {
        const memory = memories.get(key);
        return shownAs && memory
          ? [{ number: memory.number, queryCode: memory.queryCode, what: shownAs }]
          : [];
      }),
  };
}

function happeningsOf(
  city: City,
  one: DemonstrationCase,
  index: number,
  memories: Map<string, CaseMemory>,
): Happening[] {
  const arrivedOn = arrivalOf(one, city);
  const first = MORNING + ((index * 11) % SPREAD);
  const remembered = (key: string): CaseMemory => {
    const memory = memories.get(key);
    if (!memory) throw new Error(`The case ${key} has not begun`);
    return memory;
  };
  const runOf = (at: Date, on: CalendarDate, memory: CaseMemory): CaseRun =>
    caseRun({
      city,
      agency: city.agency(one.agency),
      division: one.division ?? 1,
      at,
      on,
      memory,
      other: remembered,
    });
  const arrival: Happening = {
    on: arrivedOn,
    minute: first,
    act: async (at) => {
      const memory: CaseMemory = { id: '', number: '', queryCode: '' };
      Object.assign(memory, await arrive(one, runOf(at, arrivedOn, memory)));
      memories.set(one.key, memory);
    },
  };
  const steps = one.steps.map(({ after, run }, nth): Happening => {
    const on = after === 0 ? arrivedOn : city.days.after(arrivedOn, after);
    const minute = first + (nth + 1) * BETWEEN_STEPS;
    return { on, minute, act: async (at) => void (await run(runOf(at, on, remembered(one.key)))) };
  });
  return [arrival, ...steps];
}

function arrivalOf({ arrives }: DemonstrationCase, { days }: City): CalendarDate {
  if (arrives === 'today') return days.today;
  if (typeof arrives === 'number') return days.workday(-arrives);
  if ('lastYear' in arrives) return days.lastYears(arrives.lastYear);
  return days.after(`${days.lastYear - 1}-${arrives.yearBefore}`, 0);
}

async function arrive(
  one: DemonstrationCase,
  c: CaseRun,
): Promise<Pick<CaseMemory, 'id' | 'number' | 'queryCode'>> {
  const { type, name, contactPerson, ...contact } = one.applicant;
  const form = {
    agencyId: c.agency.id,
    applicantType: type,
    applicantName: name,
    ...(contactPerson ? { contactPerson } : {}),
    ...contact,
    postcode: '000000',
    description: one.description,
    ...(one.documentNumber ? { documentNumber: one.documentNumber } : {}),
    wantedForm: one.wantedForm ?? 'electronic',
    delivery: one.delivery ?? (one.channel === 'online' ? 'portal' : 'post'),
  } as const;
  const { channel } = one;
  const { id, number, queryCode } =
    channel === 'online'
      ? await c.run(PUBLIC_ACTOR, submitRequest, form)
      : await c.run(c.as('foi_clerk'), registerRequest, {
          ...form,
          channel,
          ...(one.subject ? { subject: one.subject } : {}),
        });
  return { id, number, queryCode };
}
