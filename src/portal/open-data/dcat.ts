import type { AddressYears } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Site } from '../../modules/platforms/contract.ts';
import { DCAT_WORDS as WORDS } from './dcat-words.ts';
import { datasetProperties, distribution, inBoth } from './dcat-parts.ts';
import { iri, text, typed } from './rdf.ts';
import type { Resource } from './rdf.ts';

export interface CatalogueData {
  readonly origin: string;
  readonly site: Site;
  readonly agencies: readonly Agency[];
  readonly years: AddressYears['years'];
}

const PUBLIC_DATA = '/open-data/catalog';

/** Address of the catalogue of each document published in a year. */
export const yearCatalogue = (origin: string, year: number): string => `${origin}${PUBLIC_DATA}/${year}`;

/** The catalogue of all data this platform publishes (DCAT-AP 3): whole, by year, by agency, and each document. */
export function dataCatalogue(data: CatalogueData): Resource[] {
  const { origin, site, years } = data;
  const datasets = [reports(data), documents(data), ...ofYears(data), ...ofAgencies(data)];
  const publisher = publisherOf(data);
  const catalogue: Resource = {
    iri: `${origin}${PUBLIC_DATA}`,
    types: ['dcat:Catalog'],
    properties: [
      ['dct:title', inBoth(WORDS.catalog(site.name))],
      ['dct:description', inBoth(WORDS.catalogAbout)],
      ['dct:publisher', publisher],
      ['dct:language', iri('http://publications.europa.eu/resource/authority/language/ZHO')],
      ['dct:license', terms(origin)],
      ['dct:modified', lastOf(years.map(({ changedOn }) => changedOn))],
      ['foaf:homepage', iri(`${origin}/open-data`)],
      ['dcat:themeTaxonomy', iri('http://publications.europa.eu/resource/authority/data-theme')],
      ['dcat:dataset', [series(origin, publisher), ...datasets]],
      ['dcat:service', service(origin)],
      ['dcat:catalog', years.map(({ year }) => iri(yearCatalogue(origin, year)))],
    ],
  };
  return [catalogue];
}

/** The last day of several, or nothing. */
const lastOf = (days: readonly string[]) =>
  days.length > 0 ? typed([...days].sort().at(-1)!, 'xsd:date') : null;

export const publisherOf = ({ origin, site }: Pick<CatalogueData, 'origin' | 'site'>): Resource => ({
  iri: `${origin}/#publisher`,
  types: ['foaf:Agent'],
  properties: [['foaf:name', text(site.sponsor || site.name, 'zh')]],
});

/** An agency as the publisher of its documents. */
export const agentOf = (origin: string, { code, name }: Agency): Resource => ({
  iri: `${origin}/agencies/${encodeURIComponent(code)}`,
  types: ['foaf:Agent'],
  properties: [['foaf:name', text(name, 'zh')]],
});

export const terms = (origin: string): Resource => ({
  iri: `${origin}/open-data#terms`,
  types: ['dct:LicenseDocument'],
  properties: [['dct:description', inBoth(WORDS.terms)]],
});

function reports({ origin, site }: CatalogueData): Resource {
  const file = `${origin}/open-data/annual-reports`;
  return {
    iri: `${origin}${PUBLIC_DATA}#annual-reports`,
    types: ['dcat:Dataset'],
    properties: [
      ...datasetProperties(WORDS.reports, WORDS.reportsAbout, publisherOf({ origin, site })),
      ['dcat:landingPage', iri(`${origin}/annual-reports`)],
      ['foaf:page', iri(`${origin}/open-data/dictionary.json`)],
      [
        'dcat:distribution',
        [
          distribution(origin, `${file}.csv`, 'text/csv'),
          distribution(origin, `${file}.json`, 'application/json'),
        ],
      ],
    ],
  };
}

/** Files of documents, all or some. */
function bulkFiles(origin: string, query: string): Resource[] {
  const file = `${origin}/open-data/documents`;
  return [
    distribution(origin, `${file}.jsonl${query}`, 'application/jsonl'),
    distribution(origin, `${file}.csv${query}`, 'text/csv'),
  ];
}

function documents({ origin, site }: CatalogueData): Resource {
  return {
    iri: `${origin}${PUBLIC_DATA}#documents`,
    types: ['dcat:Dataset'],
    properties: [
      ...datasetProperties(WORDS.documents, WORDS.documentsAbout, publisherOf({ origin, site })),
      ['dcat:landingPage', iri(`${origin}/documents`)],
      ['foaf:page', iri(`${origin}/open-data/documents-dictionary.json`)],
      [
        'dcat:distribution',
        [...bulkFiles(origin, ''), distribution(origin, `${origin}/feeds/all.atom`, 'application/atom+xml')],
      ],
    ],
  };
}

const seriesAddress = (origin: string): string => `${origin}${PUBLIC_DATA}#documents-by-year`;

const series = (origin: string, publisher: Resource): Resource => ({
  iri: seriesAddress(origin),
  types: ['dcat:DatasetSeries'],
  properties: [
    ['dct:title', inBoth(WORDS.series)],
    ['dct:description', inBoth(WORDS.documentsAbout)],
    ['dct:publisher', publisher],
  ],
});

function ofYears({ origin, site, years }: CatalogueData): Resource[] {
  return years.map(({ year, changedOn }) => ({
    iri: `${origin}${PUBLIC_DATA}#documents-${year}`,
    types: ['dcat:Dataset'],
    properties: [
      ...datasetProperties(WORDS.ofYear(year), WORDS.documentsAbout, publisherOf({ origin, site })),
      ['dcat:inSeries', iri(seriesAddress(origin))],
      ['dct:modified', typed(changedOn, 'xsd:date')],
      [
        'dct:temporal',
        {
          types: ['dct:PeriodOfTime'],
          properties: [
            ['dcat:startDate', typed(`${year}-01-01`, 'xsd:date')],
            ['dcat:endDate', typed(`${year}-12-31`, 'xsd:date')],
          ],
        },
      ],
      ['dcat:distribution', bulkFiles(origin, `?year=${year}`)],
    ],
  }));
}

function ofAgencies({ origin, agencies }: CatalogueData): Resource[] {
  return agencies.map((agency) => {
    const code = encodeURIComponent(agency.code);
    return {
      iri: `${origin}${PUBLIC_DATA}#documents-of-${code}`,
      types: ['dcat:Dataset'],
      properties: [
        ...datasetProperties(WORDS.ofAgency(agency.name), WORDS.documentsAbout, agentOf(origin, agency)),
        ['dcat:landingPage', iri(`${origin}/agencies/${code}`)],
        ['dcat:distribution', bulkFiles(origin, `?agency=${code}`)],
      ],
    };
  });
}

function service(origin: string): Resource {
  return {
    iri: `${origin}${PUBLIC_DATA}#api`,
    types: ['dcat:DataService'],
    properties: [
      ['dct:title', inBoth(WORDS.service)],
      ['dcat:endpointURL', iri(`${origin}/api/v1/public`)],
      ['dcat:endpointDescription', iri(`${origin}/api/v1/openapi.json`)],
      ['dcat:servesDataset', iri(`${origin}${PUBLIC_DATA}#documents`)],
      ['dct:license', iri(`${origin}/open-data#terms`)],
    ],
  };
}
