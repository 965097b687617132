import { isResource, PREFIXES, valuesOf } from './rdf.ts';
import type { Resource, Value } from './rdf.ts';

/** Resources as Turtle (W3C RDF 1.1 Turtle). */
export function turtle(resources: readonly Resource[]): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, base]) => `@prefix ${prefix}: <${base}> .`);
  const queue = [...resources];
  const subjects = new Set<string>(); // what is told in several places is written once
  for (let next = queue.shift(); next; next = queue.shift()) subjects.add(subject(next, queue));
  return `${prefixes.join('\n')}\n\n${[...subjects].join('\n\n')}\n`;
}

/** A resource with an address as statements of its own; those it tells in place that have one come later. */
function subject(resource: Resource, later: Resource[]): string {
  return `${resource.iri === undefined ? '[]' : `<${resource.iri}>`} ${statements(resource, later, '  ')} .`;
}

function statements({ types, properties }: Resource, later: Resource[], indent: string): string {
  const lines = properties.flatMap(([name, given]) => {
    const values = valuesOf(given).map((value) => object(value, later, indent));
    return values.length === 0 ? [] : [`${name} ${values.join(', ')}`];
  });
  return [`a ${types.join(', ')}`, ...lines].join(` ;\n${indent}`);
}

function object(value: Value, later: Resource[], indent: string): string {
  if (!isResource(value)) return 'iri' in value ? `<${value.iri}>` : literal(value);
  if (value.iri === undefined) return `[ ${statements(value, later, `${indent}  `)} ]`;
  later.push(value);
  return `<${value.iri}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function literal({ text, language, type }: { text: string; language?: string; type?: string }): string {
  // eslint-disable-next-line no-control-regex -- other control characters are written as their numbers
  const quoted = `"${text.replaceAll(/[\\"\u0000-\u001f]/g, (character) => {
    return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  })}"`;
  if (language) return `${quoted}@${language}`;
  return type ? `${quoted}^^${type}` : quoted;
}
