import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Agency } from '../../../../src/modules/identity/index.ts';
import { dataCatalogue } from '../../../../src/portal/open-data/dcat.ts';
import { recordCatalogue } from '../../../../src/portal/open-data/dcat-records.ts';
import { jsonLd } from '../../../../src/portal/open-data/json-ld.ts';
import { isResource, PREFIXES, valuesOf } from '../../../../src/portal/open-data/rdf.ts';
import type { Resource } from '../../../../src/portal/open-data/rdf.ts';
import { turtle } from '../../../../src/portal/open-data/turtle.ts';
import { contextFor } from '../page-context.ts';
import { recordOf } from './records.ts';
import { triplesOfJsonLd, triplesOfTurtle } from './triples.ts';

const { site } = contextFor();
const origin = 'https://open.example';
const agencies = [
  { id: 'A', code: 'city', name: '宁川市人民政府' },
  { id: 'B', code: 'a b', name: '名称“特殊”<机关>' },
] as Agency[];
const years = [
  { year: 2026, count: 3, changedOn: '2026-11-05' },
  { year: 2025, count: 1, changedOn: '2025-06-01' },
];
const catalogue = dataCatalogue({ origin, site, agencies, years });
const page = {
  origin,
  site,
  agencies,
  year: 2026,
  total: 1,
  page: `${origin}/open-data/catalog/2026.ttl`,
  nextPage: null,
};

/** Every resource that is told anywhere. */
function all(resources: readonly Resource[]): Resource[] {
  return resources.flatMap((resource) => [
    resource,
    ...all(resource.properties.flatMap(([, value]) => valuesOf(value).filter(isResource))),
  ]);
}

const told = ({ properties }: Resource): Set<string> =>
  new Set(properties.filter(([, value]) => valuesOf(value).length > 0).map(([name]) => name));

/** What DCAT-AP 3.0 makes mandatory of each class. */
const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher'],
  'dcat:Dataset': ['dct:title', 'dct:description'],
  'dcat:DatasetSeries': ['dct:title', 'dct:description'],
  'dcat:Distribution': ['dcat:accessURL'],
  'dcat:DataService': ['dct:title', 'dcat:endpointURL'],
  'foaf:Agent': ['foaf:name'],
};

test('every class says what DCAT-AP makes mandatory', () => {
  const resources = all([...catalogue, ...recordCatalogue({ ...page, records: [recordOf()] })]);
  const seen = new Set(resources.flatMap(({ types }) => types));
  for (const type of Object.keys(MANDATORY)) assert.ok(seen.has(type as never), type);
  for (const resource of resources) {
    for (const type of resource.types) {
      for (const name of MANDATORY[type] ?? []) assert.ok(told(resource).has(name), `${type} ${name}`);
    }
    for (const type of resource.types) assert.ok(type.split(':')[0]! in PREFIXES, type);
  }
});

test('the catalogue lists everything: the whole, each year, each agency, annual reports, the interface', () => {
  const datasets = all(catalogue).filter(({ types }) => types.includes('dcat:Dataset'));
  const names = new Set(datasets.map(({ iri }) => iri!.split('#')[1]));
  assert.deepEqual(
    [...names].sort(),
    [
      'annual-reports',
      'documents',
      'documents-2025',
      'documents-2026',
      'documents-of-a%20b',
      'documents-of-city',
    ].sort(),
  );
});

test('Turtle and JSON-LD say the same, statement for statement', () => {
  const turtleSays = triplesOfTurtle(turtle(catalogue));
  assert.ok(turtleSays.length > 100);
  assert.deepEqual(turtleSays, triplesOfJsonLd(jsonLd(catalogue)));
});

test('whatever a document is called, both forms can be read and say the same', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.toWellFormed());
  fc.assert(
    fc.property(anyText, anyText, (title, name) => {
      const files = [{ id: 'f', name, mediaType: 'application/pdf', size: 5 }];
      const graph = recordCatalogue({
        ...page,
        records: [recordOf({ title, summary: `${title}\n"\\`, files })],
      });
      assert.deepEqual(triplesOfTurtle(turtle(graph)), triplesOfJsonLd(jsonLd(graph)));
    }),
    { numRuns: 200 },
  );
});

test('a document: identifier, publisher, both instants, its page and its files to fetch', () => {
  const graph = recordCatalogue({ ...page, records: [recordOf()], nextPage: `${page.page}?after=x` });
  const says = triplesOfTurtle(turtle(graph)).join('\n');
  const subject = `<${origin}/documents/01a1f71c-7600-72fa-8317-259d519bc3bf>`;
  for (const part of [
    `${subject} <${PREFIXES.dct}identifier> ["11370000001/2026-00001",""]`,
    `${subject} <${PREFIXES.dct}publisher> <${origin}/agencies/city>`,
    `<${PREFIXES.dcat}downloadURL> <${origin}/files/f1>`,
    `<${PREFIXES.dcat}byteSize> ["1234","<${PREFIXES.xsd}nonNegativeInteger>"]`,
    `<${PREFIXES.hydra}next> <${page.page}?after=x>`,
  ]) {
    assert.ok(says.includes(part), part);
  }
});
