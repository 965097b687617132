import { addDays } from '../../kernel/dates.ts';
import {
  addPageViews,
  addSchemeItem,
  closeTransfer,
  getDocumentItems,
  listReleased,
  openTransfer,
  recordChannelRelease,
  setDocumentItems,
  startScheme,
} from '../../modules/disclosure/index.ts';
import { PUBLIC_ACTOR, SYSTEM_ACTOR } from '../../modules/identity/index.ts';
import { addOutlet, addReadingPlace, recordVisits } from '../../modules/platforms/index.ts';
import { runAt, type City } from './city.ts';
import { AGENCIES } from './data/agencies.ts';
import { CHANNEL_NOTES, OUTLETS, READING_PLACES, VISITS_CORRECTION } from './data/channels.ts';
import { SCHEME_ITEMS } from './data/scheme.ts';
import type { Happening } from './schedule.ts';

/** Schemes, other channels, reading places and transfers of the city. */
export function loadScheme(city: City): Happening[] {
  const { days } = city;
  const outlets = new Map<string, string>();
  const places: string[] = [];
  return [
    { on: days.workday(-190), minute: 200, act: (at) => keepSchemes(city, at) },
    { on: days.setUpOn, minute: 210, act: (at) => keepOutlets(city, at, outlets) },
    { on: days.setUpOn, minute: 220, act: (at) => keepPlaces(city, at, places) },
    { on: days.workday(-2), minute: 400, act: (at) => fillSchemes(city, at) },
    { on: days.workday(-2), minute: 420, act: (at) => publishElsewhere(city, at, outlets) },
    { on: days.workday(-2), minute: 430, act: (at) => enterVisits(city, at, places) },
    { on: days.workday(-1), minute: 300, act: (at) => handOver(city, at, places) },
    { on: days.workday(-1), minute: 310, act: (at) => countReaders(city, at) },
  ];
}

const clerkOf = (city: City, code: string) => city.person(code === 'health' ? 'clerk' : `${code}-clerk`);

async function keepSchemes(city: City, at: Date): Promise<void> {
  for (const { code } of AGENCIES) {
    const { id: agencyId, name: body } = city.agency(code);
    await runAt(city, at, clerkOf(city, code), startScheme, { agencyId });
    for (const { agency, ...item } of SCHEME_ITEMS)
      if (agency === code)
        await runAt(city, at, clerkOf(city, code), addSchemeItem, {
          agencyId,
          body,
          ...item,
          channels: [...item.channels],
        });
  }
}

async function keepOutlets(city: City, at: Date, ids: Map<string, string>): Promise<void> {
  for (const { agency, ...outlet } of OUTLETS) {
    const input = { agencyId: city.agency(agency).id, ...outlet };
    const { id } = await runAt(city, at, clerkOf(city, agency), addOutlet, input);
    ids.set(outlet.name, id);
  }
}

async function keepPlaces(city: City, at: Date, ids: string[]): Promise<void> {
  for (const { visits: _visits, ...place } of READING_PLACES) {
    const input = {
      agencyId: city.agency('city').id,
      ...place,
      receivesTransfers: place.kind !== 'service_hall',
    };
    ids.push((await runAt(city, at, clerkOf(city, 'city'), addReadingPlace, input)).id);
  }
}

/** Every released document goes under the item that fits it best, as the clerks would choose from the suggestions. */
async function fillSchemes(city: City, at: Date): Promise<void> {
  for (const { code } of AGENCIES) {
    const clerk = clerkOf(city, code);
    const filter = { agencyId: city.agency(code).id, pageSize: 100 };
    const { items } = await runAt(city, at, PUBLIC_ACTOR, listReleased, filter);
    for (const { id: documentId } of items) {
      const { suggested } = await runAt(city, at, clerk, getDocumentItems, { documentId });
      const best = suggested[0];
      if (best) await runAt(city, at, clerk, setDocumentItems, { documentId, itemIds: [best.id] });
    }
  }
}

async function publishElsewhere(city: City, at: Date, outlets: ReadonlyMap<string, string>): Promise<void> {
  const { days } = city;
  for (const agency of ['city', 'health'] as const) {
    const agencyId = city.agency(agency).id;
    // What stands in the gazette is recorded by its issues.
    const own = OUTLETS.filter((outlet) => outlet.agency === agency && outlet.channel !== 'gazette');
    const { items } = await runAt(city, at, PUBLIC_ACTOR, listReleased, { agencyId, pageSize: 10 });
    for (const [index, document] of items.entries()) {
      const outlet = own[index % own.length]!;
      const publishedOn = [addDays(document.releasedOn, 2), days.workday(-2)].sort()[0]!;
      await runAt(city, at, clerkOf(city, agency), recordChannelRelease, {
        agencyId,
        documentIds: [document.id],
        channel: outlet.channel,
        outletId: outlets.get(outlet.name)!,
        publishedOn,
        reference: outlet.location,
      });
    }
  }
  await runAt(city, at, clerkOf(city, 'city'), recordChannelRelease, {
    agencyId: city.agency('city').id,
    title: CHANNEL_NOTES.conference,
    channel: 'press_conference',
    outletName: CHANNEL_NOTES.place,
    publishedOn: days.workday(-60),
  });
}

/** The first day of the month so many months before. */
function monthBefore(today: string, back: number): string {
  const month = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - back, 1));
  return month.toISOString().slice(0, 7);
}

async function enterVisits(city: City, at: Date, places: readonly string[]): Promise<void> {
  const clerk = clerkOf(city, 'city');
  for (const [index, { visits }] of READING_PLACES.entries()) {
    const id = places[index]!;
    for (const [back, number] of visits.entries()) {
      const month = monthBefore(city.days.workday(-2), back + 1);
      await runAt(city, at, clerk, recordVisits, { id, month, visits: number });
    }
  }
  const corrected = { id: places[0]!, month: monthBefore(city.days.workday(-2), 1), visits: 121 };
  await runAt(city, at, clerk, recordVisits, { ...corrected, reason: VISITS_CORRECTION });
}

/** A list that was handed over, and one that waits for it. */
async function handOver(city: City, at: Date, places: readonly string[]): Promise<void> {
  const { days } = city;
  const clerk = clerkOf(city, 'city');
  const agencyId = city.agency('city').id;
  const from = '2019-05-15';
  const first = { agencyId, placeId: places[0]!, from, to: days.workday(-40) };
  const { id } = await runAt(city, at, clerk, openTransfer, first);
  await runAt(city, at, clerk, closeTransfer, {
    id,
    handedOn: days.workday(-1),
    handedBy: CHANNEL_NOTES.handedBy,
    receivedBy: CHANNEL_NOTES.receivedBy,
  });
  const second = { agencyId, placeId: places[1]!, from, to: days.workday(-60), form: 'electronic' as const };
  await runAt(city, at, clerk, openTransfer, second);
}

/** Readers of the last weeks, the newest documents read most. */
async function countReaders(city: City, at: Date): Promise<void> {
  const { items } = await runAt(city, at, PUBLIC_ACTOR, listReleased, { pageSize: 100 });
  const counts = Array.from({ length: 28 }, (_, back) => addDays(city.days.today, -1 - back)).flatMap(
    (day, at) =>
      items.flatMap((document, place) => {
        const views = Math.round((40 / (place + 2)) * (1 + ((at * 7 + place * 3) % 5) / 4));
        if (document.releasedOn > day || views === 0) return [];
        return [{ day, site: '', page: `/documents/${document.id}`, views }];
      }),
  );
  await runAt(city, at, SYSTEM_ACTOR, addPageViews, { counts });
}
