import { importsOf, isTypeScript, placeOf } from '../source.ts';
import type { Source } from '../source.ts';
import { isDoor, layerOf, partOf } from '../layers.ts';

/** Law 1: imports run one way, through doors; modules of one tier do not import each other. */
export function importViolations(sources: readonly Source[]): string[] {
  return sources.filter(isTypeScript).flatMap((source) => {
    if (source.path.startsWith('src/')) return violationsInSource(source);
    return source.path.startsWith('backoffice/') ? violationsInBackoffice(source) : [];
  });
}

function violationsInSource(source: Source): string[] {
  const own = partOf(source.path);
  if (own === undefined) return [`${source.path}: belongs to no part of the house`];
  return importsOf(source).flatMap(({ node, target }) => {
    if (target === undefined) return [];
    const other = partOf(target);
    if (other === own) return [];
    const place = placeOf(source, node);
    if (other === undefined)
      return target === 'package.json' ? [] : [`${place}: ${target} is outside of src`];
    if (layerOf(other) >= layerOf(own)) return [`${place}: ${own} may not import ${other}`];
    return isDoor(target)
      ? []
      : [`${place}: ${other} is entered by index.ts, events.ts or contract.ts, not ${target}`];
  });
}

function violationsInBackoffice(source: Source): string[] {
  return importsOf(source).flatMap(({ node, target }) => {
    if (target === undefined || target.startsWith('backoffice/')) return [];
    const allowed = /^src\/(.+\/)?contract\.ts$/.test(target);
    return allowed
      ? []
      : [`${placeOf(source, node)}: the back office imports contract.ts files only, not ${target}`];
  });
}
