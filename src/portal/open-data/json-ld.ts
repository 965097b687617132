import { isResource, PREFIXES, valuesOf } from './rdf.ts';
import type { Resource, Value } from './rdf.ts';

/** Resources as one JSON-LD document. */
export function jsonLd(resources: readonly Resource[]): string {
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': resources.map(node) }, null, 1)}\n`;
}

function node({ iri, types, properties }: Resource): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  if (iri !== undefined) told['@id'] = iri;
  told['@type'] = types.length === 1 ? types[0] : types;
  for (const [name, given] of properties) {
    const values = valuesOf(given).map(valueOf);
    if (values.length > 0) told[name] = values.length === 1 ? values[0] : values;
  }
  return told;
}

function valueOf(value: Value): unknown {
  if (isResource(value)) return node(value);
  if ('iri' in value) return { '@id': value.iri };
  if (value.type) return { '@value': value.text, '@type': value.type };
  return value.language ? { '@value': value.text, '@language': value.language } : value.text;
}
