import type { Tx } from '../../kernel/database/types.ts';
import type { Actor } from '../../kernel/policy/policy.ts';
import type { Runtime } from '../../kernel/runtime/context.ts';
import {
  actorOfPerson,
  createAgency,
  createDivision,
  createPerson,
  delegate,
  givePost,
  SYSTEM_ACTOR,
} from '../../modules/identity/index.ts';
import { updateSite } from '../../modules/platforms/index.ts';
import { changeSettings } from '../../modules/requests/index.ts';
import { runAt, type City, type DemonstrationAccount, type MadeAgency } from './city.ts';
import { AGENCIES, CITY, type DemonstrationAgency } from './data/agencies.ts';
import { ABSENCE, PASSWORD, PEOPLE, type DemonstrationPerson } from './data/people.ts';
import type { DemonstrationDays } from './days.ts';
import { planReviews } from './review-documents.ts';

const OPENED_ON = '2019-05-15';

/** Makes agencies, divisions, people and posts, names the site, and hands over the city for what happens in it. */
export async function foundCity(
  runtime: Runtime,
  tx: Tx,
  days: DemonstrationDays,
): Promise<{ city: City; accounts: DemonstrationAccount[] }> {
  const agencies = new Map<string, MadeAgency>();
  const people = new Map<string, Actor>();
  const city: City = {
    runtime,
    tx,
    days,
    agency: (code) => known(agencies, code),
    person: (login) => known(people, login),
  };
  const at = days.at(days.setUpOn, 0);
  for (const agency of AGENCIES) agencies.set(agency.code, await makeAgency(city, at, agency, agencies));
  const accounts: DemonstrationAccount[] = [];
  for (const person of PEOPLE) {
    const { personId, password } = await makePerson(city, at, person);
    people.set(person.login, (await actorOfPerson(tx, personId, days.at(days.today, 0)))!);
    if (person.shownAs) accounts.push({ login: person.login, password, who: person.shownAs });
  }
  await nameSite(city, at);
  // The city government asks its leader for a third review; all others have the usual two levels.
  await runAt(city, at, SYSTEM_ACTOR, changeSettings, {
    agencyId: city.agency('city').id,
    approvalLevels: ['unit_head', 'foi_head', 'leader'],
  });
  await planReviews(city, at);
  return { city, accounts };
}

/** The head of the city's FOI office is away from yesterday on; a colleague acts in the meantime. */
export async function delegateAbsence(city: City): Promise<void> {
  const { days } = city;
  await runAt(city, days.at(days.workday(-1), 500), SYSTEM_ACTOR, delegate, {
    agencyId: city.agency(ABSENCE.agency).id,
    fromPersonId: city.person(ABSENCE.from).id,
    toPersonId: city.person(ABSENCE.to).id,
    roles: ['foi_head'],
    fromOn: days.workday(-1),
    untilOn: days.workday(6),
    reason: ABSENCE.reason,
  });
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The demonstration has no ${key}`);
  return found;
}

async function makeAgency(
  city: City,
  at: Date,
  agency: DemonstrationAgency,
  made: ReadonlyMap<string, MadeAgency>,
): Promise<MadeAgency> {
  const { code, kind, name, shortName, documentAbbreviation, organisationCode, courtName } = agency;
  const isDepartment = kind === 'department';
  const { agencyId } = await runAt(city, at, SYSTEM_ACTOR, createAgency, {
    code,
    kind,
    name,
    shortName,
    documentAbbreviation,
    organisationCode,
    hasRulemakingPower: agency.hasRulemakingPower ?? false,
    parentId: made.get('city')?.id ?? null,
    region: CITY.region,
    foiOffice: {
      name: agency.office,
      address: agency.address,
      hours: CITY.hours,
      phone: agency.phone,
      fax: `${agency.phone}-9`,
      email: `foi-${code}@wanglan.example`,
      postcode: CITY.postcode,
    },
    remedies: {
      system: isDepartment ? 'local_department' : 'local_government',
      superiorGovernmentName: code === 'city' ? CITY.province : '',
      courtName,
      onlineReconsiderationUrl: 'https://reconsideration.wanglan.example/',
    },
    sortOrder: (made.size + 1) * 10,
    openedOn: OPENED_ON,
  });
  const divisionIds: string[] = [];
  for (const [index, division] of agency.divisions.entries()) {
    const input = { agencyId, name: division, sortOrder: (index + 1) * 10, openedOn: OPENED_ON };
    divisionIds.push((await runAt(city, at, SYSTEM_ACTOR, createDivision, input)).divisionId);
  }
  return { id: agencyId, code, name, divisionIds };
}

async function makePerson(
  city: City,
  at: Date,
  { login, name, agency, posts, forcedChange }: DemonstrationPerson,
): Promise<{ personId: string; password: string }> {
  const { id: agencyId, divisionIds } = city.agency(agency);
  const { personId, firstPassword } = await runAt(city, at, SYSTEM_ACTOR, createPerson, {
    agencyId,
    login,
    name,
    phone: '0000-8800000',
    email: `${login}@wanglan.example`,
    ...(forcedChange ? {} : { firstPassword: PASSWORD }),
  });
  for (const { role, division, title } of posts) {
    const divisionId = division === undefined ? null : divisionIds[division]!;
    await runAt(city, at, SYSTEM_ACTOR, givePost, { personId, agencyId, divisionId, role, title });
  }
  return { personId, password: firstPassword };
}

async function nameSite(city: City, at: Date): Promise<void> {
  await runAt(city, at, city.person('admin'), updateSite, {
    name: CITY.siteName,
    nameEn: CITY.siteNameEn,
    domain: 'www.wanglan.example',
    siteIdCode: '9999000001',
    sponsor: CITY.sponsor,
    organiser: CITY.organiser,
    contact: CITY.contact,
    icpFiling: CITY.icpFiling,
    policeFiling: CITY.policeFiling,
    errorReportUrl: 'https://report.wanglan.example/',
  });
}
