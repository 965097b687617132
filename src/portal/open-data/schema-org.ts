import { questionsOf } from './questions.ts';
import type { PublicDocument } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Site } from '../../modules/platforms/contract.ts';
import { stableAddress } from '../frame/addresses.ts';
import { zh } from '../text/zh.ts';
import { documentUrn } from './document-entry.ts';

type Data = Readonly<Record<string, unknown>>;

/** Which type of schema.org a kind of information is; whatever is no law and no report is a document. */
const TYPES: Readonly<Partial<Record<PublicDocument['kind'], string>>> = {
  government_rules: 'Legislation',
  normative_document: 'Legislation',
  policy_interpretation: 'Article',
  statistics: 'Report',
  budget: 'Report',
};

const FORCE: Readonly<Record<NonNullable<PublicDocument['validity']>, string>> = {
  in_force: 'InForce',
  not_yet_effective: 'NotInForce',
  expired: 'NotInForce',
  repealed: 'NotInForce',
};

export const organisation = (name: string, url?: string): Data => ({
  '@type': 'GovernmentOrganization',
  name,
  ...(url ? { url } : {}),
});

/** Leaves out what is not given. */
const given = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

/** A document in the words of schema.org: law as law with its force, the rest as what it is. */
export function documentData(document: PublicDocument, agency: Agency | undefined, site: Site): Data {
  const url = stableAddress(site, `/documents/${document.id}`);
  const type = TYPES[document.kind] ?? 'DigitalDocument';
  return given({
    '@type': type,
    '@id': documentUrn(document.id, site.domain),
    url,
    name: document.title,
    ...(type === 'Article' ? { headline: document.title.slice(0, 110) } : {}),
    identifier: document.indexNumber,
    description: document.summary || null,
    inLanguage: 'zh-CN',
    datePublished: document.history.at(-1)?.releasedOn ?? document.releasedOn,
    dateModified: document.releasedAt,
    dateCreated: document.signedOn,
    author: organisation(document.issuer),
    publisher: organisation(
      agency?.name ?? document.issuer,
      agency && stableAddress(site, `/agencies/${encodeURIComponent(agency.code)}`),
    ),
    keywords: document.keywords.length > 0 ? document.keywords : null,
    isAccessibleForFree: true,
    version: String(document.editionNumber),
    encoding: document.files.length > 0 ? document.files.map((file) => fileData(file, site)) : null,
    ...(type === 'Legislation' ? legislation(document, site) : {}),
    ...(document.interpretationForm === 'question_answer' ? faq(document) : {}),
    ...(document.interprets ? { about: { '@id': documentUrn(document.interprets.id, site.domain) } } : {}),
  });
}

/** Questions and answers as programs read them. */
function faq({ body }: PublicDocument): Data {
  const questions = questionsOf(body);
  if (questions.length === 0) return {};
  return {
    '@type': ['Article', 'FAQPage'],
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

function legislation(document: PublicDocument, site: Site): Data {
  const related = (...views: readonly string[]) => {
    const found = document.relations
      .filter(({ relation, documentId }) => documentId !== null && views.includes(relation))
      .map(({ documentId, title }) => ({
        '@type': 'Legislation',
        '@id': documentUrn(documentId!, site.domain),
        name: title,
      }));
    return found.length > 0 ? found : null;
  };
  return {
    legislationIdentifier: document.documentNumber ?? document.indexNumber,
    legislationDate: document.signedOn,
    legislationDateVersion: document.releasedOn,
    legislationPassedBy: organisation(document.issuer),
    legislationLegalForce: document.validity && `https://schema.org/${FORCE[document.validity]}`,
    legislationChanges: related('amends', 'repeals', 'replaces'),
    temporalCoverage: document.effectiveOn
      ? `${document.effectiveOn}/${document.repealedOn ?? document.expiresOn ?? '..'}`
      : null,
  };
}

function fileData({ id, name, mediaType, size }: PublicDocument['files'][number], site: Site): Data {
  return {
    '@type': 'MediaObject',
    name,
    contentUrl: stableAddress(site, `/files/${id}`),
    encodingFormat: mediaType,
    contentSize: `${size} B`,
  };
}

/** The site with its search, for the first page. */
export function siteData(site: Site): Data {
  return given({
    '@type': 'WebSite',
    name: site.name,
    alternateName: site.nameEn,
    url: stableAddress(site, '/'),
    inLanguage: ['zh-CN', 'en'],
    publisher: organisation(site.sponsor || site.name),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: stableAddress(site, '/search?q={search_term_string}') },
      'query-input': 'required name=search_term_string',
    },
  });
}

export interface Listed {
  readonly id: string;
  readonly title: string;
}

/** A page that is a list of documents. */
export function listData(
  site: Site,
  page: { readonly path: string; readonly name: string; readonly description?: string },
  items: readonly Listed[],
): Data {
  return given({
    '@type': 'CollectionPage',
    name: page.name,
    description: page.description,
    url: stableAddress(site, page.path),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map(({ id, title }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: title,
        url: stableAddress(site, `/documents/${id}`),
      })),
    },
  });
}

/** An agency with its disclosure office. */
export function agencyData(site: Site, agency: Agency): Data {
  const { foiOffice: office } = agency;
  return given({
    ...organisation(agency.name, stableAddress(site, `/agencies/${encodeURIComponent(agency.code)}`)),
    identifier: agency.organisationCode,
    contactPoint: given({
      '@type': 'ContactPoint',
      contactType: zh.openData.foiOffice,
      name: office.name,
      telephone: office.phone,
      email: office.email,
      hoursAvailable: office.hours,
    }),
    address: office.address
      ? given({ '@type': 'PostalAddress', streetAddress: office.address, postalCode: office.postcode })
      : null,
  });
}

/** The open data as a whole. */
export function dataCatalogData(site: Site, name: string, description: string): Data {
  return {
    '@type': 'DataCatalog',
    name,
    description,
    url: stableAddress(site, '/open-data'),
    publisher: organisation(site.sponsor || site.name),
    isAccessibleForFree: true,
    dataset: ['documents.jsonl', 'documents.csv', 'annual-reports.csv', 'annual-reports.json'].map(
      (file) => ({
        '@type': 'Dataset',
        name: file,
        description,
        url: stableAddress(site, `/open-data/${file}`),
        isAccessibleForFree: true,
      }),
    ),
  };
}
