import { runUseCase } from '../../kernel/runtime/run.ts';
import {
  acceptPush,
  askPush,
  endPush,
  listReleased,
  recallPush,
  refusePush,
} from '../../modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../modules/identity/index.ts';
import { addColumn, announceClosing, openSite, sitesOf } from '../../modules/platforms/index.ts';
import { runAt, type City } from './city.ts';
import { AGENCIES, CITY } from './data/agencies.ts';
import {
  OWN_COLUMNS,
  PUSHES,
  SITES,
  type DemonstrationColumn,
  type DemonstrationPush,
  type DemonstrationSite,
} from './data/sites.ts';
import type { Happening } from './schedule.ts';

const FIRST_CODE = 9_999_000_010;

/** Who pushes for an agency and who decides for its site; the small offices have people with two posts. */
const EDITORS: Readonly<Record<string, string>> = { city: 'city-editor', health: 'editor' };
const DECIDERS: Readonly<Record<string, string>> = { city: 'city-reviewer', health: 'reviewer' };
const HEADS: Readonly<Record<string, string>> = { city: 'city-foi', health: 'foi' };

/** Sites of agencies, own columns, and documents pushed from one site to another, with what became of them. */
export function loadSites(city: City): Happening[] {
  const columns = new Map<string, string>();
  return [
    ...SITES.flatMap((site, at) => siteHappenings(city, site, at)),
    ...OWN_COLUMNS.map((column, at) => columnHappening(city, column, at, columns)),
    ...PUSHES.flatMap((push, at) => pushHappenings(city, push, at, columns)),
  ];
}

function siteHappenings(city: City, site: DemonstrationSite, at: number): Happening[] {
  const { days } = city;
  const { agency, closing } = site;
  const office = AGENCIES.find(({ code }) => code === agency)!;
  const admin = city.person('admin');
  let id = '';
  const opened: Happening = {
    on: days.setUpOn,
    minute: 20 + at,
    act: async (when) => {
      const input = {
        agencyId: city.agency(agency).id,
        slug: site.slug,
        name: site.name,
        nameEn: site.nameEn,
        domain: `${site.slug}.wanglan.example`,
        siteIdCode: String(FIRST_CODE + at),
        sponsor: office.name,
        organiser: office.office,
        contact: office.phone,
        icpFiling: CITY.icpFiling,
        policeFiling: CITY.policeFiling,
        errorReportUrl: 'https://report.wanglan.example/',
        theme: site.theme,
      };
      ({ id } = await runAt(city, when, admin, openSite, input));
    },
  };
  if (!closing) return [opened];
  const announced: Happening = {
    on: days.workday(-6),
    minute: 300,
    act: async (when) => {
      const { announcement, inDays } = closing;
      await runAt(city, when, admin, announceClosing, { id, announcement, closesOn: days.workday(inDays) });
    },
  };
  return [opened, announced];
}

function columnHappening(
  city: City,
  { key, agency, below, ...column }: DemonstrationColumn,
  at: number,
  columns: Map<string, string>,
): Happening {
  return {
    on: city.days.setUpOn,
    minute: 60 + at,
    act: async (when) => {
      const input = {
        agencyId: city.agency(agency).id,
        ...column,
        keywords: [...column.keywords],
        ...(below ? { parentId: below } : {}),
      };
      const head = city.person(HEADS[agency] ?? `${agency}-foi`);
      columns.set(key, (await runAt(city, when, head, addColumn, input)).id);
    },
  };
}

function pushHappenings(
  city: City,
  push: DemonstrationPush,
  at: number,
  columns: ReadonlyMap<string, string>,
): Happening[] {
  const { days } = city;
  const { from, to, asked, answer } = push;
  const askedOn = days.workday(-asked);
  const columnId = (key: string): string => columns.get(key) ?? key;
  const editor = city.person(EDITORS[from] ?? `${from}-clerk`);
  const decider = city.person(DECIDERS[to] ?? `${to}-foi`);
  let id = '';
  const happenings: Happening[] = [
    {
      on: askedOn,
      minute: 480 + at,
      act: async (when) => {
        const documentId = await documentTitled(city, from, push.document);
        const site = (await sitesOf(city.tx)).find(({ agencyId }) => agencyId === city.agency(to).id)!;
        const input = { documentId, siteId: site.id, columnId: columnId(push.column), note: push.note };
        ({ id } = await runAt(city, when, editor, askPush, input));
      },
    },
  ];
  if (!answer) return happenings;
  const answeredOn = days.after(askedOn, answer.after);
  happenings.push({
    on: answeredOn,
    minute: 490 + at,
    act: async (when) => {
      const { as, words, column } = answer;
      if (as === 'refused') await runAt(city, when, decider, refusePush, { id, reason: words });
      else if (as === 'recalled') await runAt(city, when, editor, recallPush, { id, reason: words });
      else {
        const input = { id, note: words, ...(column ? { columnId: columnId(column) } : {}) };
        await runAt(city, when, decider, acceptPush, input);
      }
    },
  });
  const { ended } = answer;
  if (ended) {
    happenings.push({
      on: days.after(answeredOn, ended.after),
      minute: 500 + at,
      act: async (when) => void (await runAt(city, when, decider, endPush, { id, reason: ended.reason })),
    });
  }
  return happenings;
}

/** The published document of an agency whose title has the words. */
async function documentTitled(city: City, agency: string, words: string): Promise<string> {
  const input = { agencyId: city.agency(agency).id, pageSize: 100 };
  const { items } = await runUseCase(city.runtime, PUBLIC_ACTOR, listReleased, input);
  const found = items.find(({ title }) => title.includes(words));
  if (!found) throw new Error(`The demonstration's ${agency} has published nothing titled ${words}`);
  return found.id;
}
