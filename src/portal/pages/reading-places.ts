import type { ReadingPlace } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';

/** Where published information can be read on the spot (Art. 25), with access for everybody. */
export function readingPlacesPage(ctx: PageContext, places: readonly ReadingPlace[]): Page {
  const { t } = ctx;
  return {
    title: t.places.title,
    section: 'guide',
    crumbs: [
      { label: t.column.guide.title, path: '/guide' },
      { label: t.places.title, path: '/reading-places' },
    ],
    description: t.places.lead,
    body: html`<div class="page-head">
        <h1>${t.places.title}</h1>
        <p class="lead">${t.places.lead}</p>
      </div>
      ${
        places.length === 0
          ? html`<p class="notice">${t.places.none}</p>`
          : html`<ul class="places">
              ${places.map((place) => placeView(ctx, place))}
            </ul>`
      }`,
  };
}

function placeView({ t, language }: PageContext, place: ReadingPlace): Html {
  const facts: readonly (readonly [string, string])[] = [
    [t.places.address, place.address],
    [t.places.hours, place.hours],
    [t.places.phone, place.phone],
    [t.places.services, place.services],
    [t.places.accessibility, place.accessibility],
    [t.places.agency, place.agencyName],
  ];
  return html`<li class="place">
    <h2 lang="zh-CN">${place.name}</h2>
    <p class="soft small">${place.kindLabel[language]}</p>
    <dl class="scheme-facts">
      ${facts.map(([label, value]) =>
        value === ''
          ? NOTHING
          : html`<div>
              <dt>${label}</dt>
              <dd lang="zh-CN">${value}</dd>
            </div>`,
      )}
    </dl>
  </li>`;
}
