import type { ReleasedRecord } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Site } from '../../modules/platforms/contract.ts';
import { agentOf, publisherOf, terms, yearCatalogue } from './dcat.ts';
import { distribution, inBoth } from './dcat-parts.ts';
import { DCAT_WORDS as WORDS } from './dcat-words.ts';
import { iri, text, typed } from './rdf.ts';
import type { Resource } from './rdf.ts';

export interface RecordsData {
  readonly origin: string;
  readonly site: Site;
  readonly agencies: readonly Agency[];
  readonly year: number;
  readonly total: number;
  readonly records: readonly ReleasedRecord[];
  /** Address of this page, and of the next one if there is one. */
  readonly page: string;
  readonly nextPage: string | null;
}

/** One page of the catalogue of each document published in a year; pages hang together by `hydra:next`. */
export function recordCatalogue(data: RecordsData): Resource[] {
  const { origin, year, records, page, nextPage, total } = data;
  const catalogue: Resource = {
    iri: yearCatalogue(origin, year),
    types: ['dcat:Catalog'],
    properties: [
      ['dct:title', inBoth(WORDS.records(year))],
      ['dct:description', inBoth(WORDS.documentsAbout)],
      ['dct:publisher', publisherOf(data)],
      ['dct:license', terms(origin)],
      ['dct:isPartOf', iri(`${origin}/open-data/catalog`)],
      ['dcat:dataset', records.map((record) => documentDataset(record, data))],
    ],
  };
  const part: Resource = {
    iri: page,
    types: ['hydra:PartialCollectionView'],
    properties: [
      ['hydra:totalItems', typed(String(total), 'xsd:integer')],
      ['hydra:next', nextPage === null ? null : iri(nextPage)],
    ],
  };
  return [catalogue, part];
}

function documentDataset(record: ReleasedRecord, { origin, agencies }: RecordsData): Resource {
  const address = `${origin}/documents/${record.id}`;
  const agency = agencies.find(({ id }) => id === record.agencyId);
  return {
    iri: address,
    types: ['dcat:Dataset'],
    properties: [
      ['dct:identifier', text(record.indexNumber)],
      ['dct:title', text(record.title, 'zh')],
      ['dct:description', text(record.summary || record.title, 'zh')],
      ['dct:publisher', agency ? agentOf(origin, agency) : null],
      ['dct:creator', { types: ['foaf:Agent'], properties: [['foaf:name', text(record.issuer, 'zh')]] }],
      ['dct:issued', typed(record.firstReleasedAt, 'xsd:dateTime')],
      ['dct:modified', typed(record.releasedAt, 'xsd:dateTime')],
      ['dcat:keyword', record.keywords.map((word) => text(word, 'zh'))],
      ['dcat:landingPage', iri(address)],
      ['dct:isPartOf', iri(yearCatalogue(origin, Number(record.releasedOn.slice(0, 4))))],
      [
        'dcat:distribution',
        [
          distribution(origin, address, 'text/html', { title: WORDS.page.zh, isPage: true }),
          ...record.files.map(({ id, name, mediaType, size }) =>
            distribution(origin, `${origin}/files/${id}`, mediaType, { title: name, size }),
          ),
        ],
      ],
    ],
  };
}
