import { iri, text } from './rdf.ts';
import type { Resource, Value } from './rdf.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Lists of the European publications office that DCAT-AP asks for. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

export const inBoth = ({ zh, en }: Words): Value[] => [text(zh, 'zh'), text(en, 'en')];

/** What DCAT-AP wants of every dataset of ours. */
export function datasetProperties(
  title: Words,
  description: Words,
  publisher: Resource,
): Resource['properties'] {
  return [
    ['dct:title', inBoth(title)],
    ['dct:description', inBoth(description)],
    ['dct:publisher', publisher],
    ['dct:language', iri(`${AUTHORITY}/language/ZHO`)],
    ['dct:accessRights', iri(`${AUTHORITY}/access-right/PUBLIC`)],
    ['dct:accrualPeriodicity', iri(`${AUTHORITY}/frequency/UPDATE_CONT`)],
    ['dcat:theme', iri(`${AUTHORITY}/data-theme/GOVE`)],
  ];
}

/** Media types for which the publications office has a name of its own. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/pdf': 'PDF',
  'text/html': 'HTML',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};

export interface FileFacts {
  readonly title?: string;
  readonly size?: number;
  /** A page to read rather than a file to download. */
  readonly isPage?: boolean;
}

/** A file (or page) in which data can be had. */
export function distribution(
  origin: string,
  address: string,
  mediaType: string,
  { title, size, isPage = false }: FileFacts = {},
): Resource {
  const type = FILE_TYPES[mediaType];
  return {
    types: ['dcat:Distribution'],
    properties: [
      ['dct:title', title === undefined ? null : text(title, 'zh')],
      ['dcat:accessURL', iri(address)],
      ['dcat:downloadURL', isPage ? null : iri(address)],
      ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${mediaType}`)],
      ['dct:format', type ? iri(`${AUTHORITY}/file-type/${type}`) : null],
      ['dcat:byteSize', size === undefined ? null : { text: String(size), type: 'xsd:nonNegativeInteger' }],
      ['dct:license', iri(`${origin}/open-data#terms`)],
    ],
  };
}
