import type { WorkingCalendar } from '../../modules/calendar/index.ts';
import { APPLICANT_TYPES, type ApplicantType, type Channel } from '../../modules/requests/index.ts';
import { daysToClose, workingDays, type PlannedCase } from './planned-case.ts';

/**
 * Replay B: the volume of Xiamen's report for 2018 (a whole city). Its report knows groups only; here each group is spread
 * over its leaves. `closed_fee_unpaid` is left out: fees for volume exist since 2021 only.
 */
export const CITY_VOLUME = {
  year: 2018,
  agencies: 40,
  channels: { in_person: 143, online: 722, letter: 370 },
  outcomes: { granted: 382, partly: 112, refused: 151, other: 590 },
  /** Answered in the January after. */
  carriedOver: 13,
} as const;

export const OUTCOMES_OF_GROUP: Readonly<Record<keyof typeof CITY_VOLUME.outcomes, readonly string[]>> = {
  granted: ['granted'],
  partly: ['partially_granted'],
  refused: [
    'refused_state_secret',
    'refused_prohibited_by_law',
    'refused_security_stability',
    'refused_third_party_rights',
    'refused_internal_affairs',
    'refused_process_information',
    'refused_enforcement_file',
    'refused_administrative_query',
  ],
  other: [
    'unavailable_not_held',
    'unavailable_needs_creation',
    'unavailable_still_unclear',
    'not_processed_petition',
    'not_processed_duplicate',
    'not_processed_publication',
    'not_processed_excessive',
    'not_processed_reconfirmation',
    'closed_correction_lapsed',
    'closed_other',
  ],
};

const spread = (leaves: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, i) => leaves[i % leaves.length]!);

/** Mixes evenly and always alike: every element once, at steps of a number without common divisor. */
function mixed<T>(elements: readonly T[], stride: number): T[] {
  const { length } = elements;
  return elements.map((_, i) => elements[(i * stride) % length]!);
}

function channels(): Channel[] {
  const { in_person, online, letter } = CITY_VOLUME.channels;
  return [
    ...Array<Channel>(in_person).fill('in_person'),
    ...Array<Channel>(online).fill('online'),
    ...Array.from({ length: letter }, (_, i): Channel => (i % 2 === 0 ? 'signed_mail' : 'ordinary_mail')),
  ];
}

function outcomes(): string[] {
  return (Object.keys(OUTCOMES_OF_GROUP) as (keyof typeof OUTCOMES_OF_GROUP)[]).flatMap((group) =>
    spread(OUTCOMES_OF_GROUP[group], CITY_VOLUME.outcomes[group]),
  );
}

const applicantOf = (i: number): ApplicantType =>
  i % 4 === 0 ? APPLICANT_TYPES[(i / 4) % APPLICANT_TYPES.length]! : 'natural_person';

/**
 * The year's cases, spread over working days and agencies. `share` takes every n-th part of the volume, for tests; the
 * totals shrink with it.
 */
export function cityVolume(calendar: WorkingCalendar, share = 1): PlannedCase[] {
  const { year, agencies, carriedOver } = CITY_VOLUME;
  const ofChannel = mixed(channels(), 577);
  const ofOutcome = mixed(outcomes(), 421);
  const all = ofOutcome.map((outcome, i) => ({ outcome, channel: ofChannel[i]! }));
  const chosen = all.filter((_, i) => i % share === 0);
  const late = Math.round(carriedOver / share);
  const days = workingDays(calendar, `${year}-01-02`, `${year}-12-31`);
  // All others are received early enough to be closed within the year.
  const beginnings = days.slice(0, -21);
  const lastDays = days.slice(-10);
  const plain = chosen.flatMap(({ outcome }, i) => (daysToClose(outcome) === 12 ? [i] : []));
  const lateOnes = new Set(plain.slice(-late));
  let nth = 0;
  return chosen.map(({ outcome, channel }, i) => {
    const receivedOn = lateOnes.has(i)
      ? lastDays[nth++ % lastDays.length]!
      : beginnings[Math.floor((i * beginnings.length) / chosen.length)]!;
    return {
      agency: i % agencies,
      channel,
      applicantType: applicantOf(i),
      outcome,
      receivedOn,
      closedOn: calendar.addWorkingDays(receivedOn, daysToClose(outcome)),
    };
  });
}
