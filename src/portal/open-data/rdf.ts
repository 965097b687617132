/** Vocabularies of the data catalogue. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;
/** A name within a vocabulary, e.g. `dct:title`. */
export type Name = `${Prefix}:${string}`;

/** A value: another resource by its address, a text (perhaps of a language or type), or a resource told in place. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly type?: Name }
  | Resource;

/** A resource with its properties; without an address it exists only where it is told. */
export interface Resource {
  readonly iri?: string;
  readonly types: readonly Name[];
  readonly properties: readonly (readonly [Name, Value | readonly Value[] | null | undefined])[];
}

export const iri = (address: string): Value => ({ iri: encodeAddress(address) });
export const text = (value: string, language?: string): Value => ({
  text: value,
  ...(language ? { language } : {}),
});
export const typed = (value: string, type: Name): Value => ({ text: value, type });

export const isResource = (value: Value): value is Resource => 'types' in value;

/** The values of a property as a list; nothing for what is not given. */
export const valuesOf = (value: Value | readonly Value[] | null | undefined): readonly Value[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as Value];

/** What an IRI may not hold. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what must not stand there
const FORBIDDEN = /[\u0000-\u0020<>"{}|\\^`]/g;

const encodeAddress = (address: string): string => address.replaceAll(FORBIDDEN, encodeURIComponent);
