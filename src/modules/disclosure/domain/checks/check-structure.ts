import type { CheckRules, EditionToCheck } from './edition-facts.ts';
import type { FindingSeverity, FixKind, Place, RawFinding } from './finding.ts';
import { linkTarget, type LinkState } from './link-states.ts';
import { structureOf, type TextLink } from './structure.ts';

const LINK_SEVERITY: Readonly<Partial<Record<LinkState, FindingSeverity>>> = {
  not_released: 'error',
  withdrawn: 'error',
  missing: 'error',
  dead: 'warning',
  unreachable: 'info',
};

const about = (
  code: string,
  severity: FindingSeverity,
  place: Place,
  quote: string,
  fixes: readonly FixKind[] = [],
): RawFinding => ({ code, severity, place, found: quote, quote, context: '', fixes, times: 1 });

/** Links, pictures and tables of the text. */
export function checkStructure({ html }: EditionToCheck, { stateOfLink }: CheckRules): RawFinding[] {
  const { links, pictures, tables } = structureOf(html);
  const inBody = (paragraph: number, more: Partial<Place> = {}): Place => ({
    part: 'body',
    paragraph,
    ...more,
  });
  return [
    ...links.flatMap((link) => checkLink(link, stateOfLink)),
    ...pictures
      .filter(({ alt }) => alt === null || alt.trim() === '')
      .map(({ src, paragraph }) => about('picture_without_alt', 'error', inBody(paragraph), src)),
    ...tables
      .filter(({ hasHead, rows }) => !hasHead && rows > 1)
      .map(({ paragraph }) => about('table_without_head', 'info', inBody(paragraph), '')),
  ];
}

function checkLink(
  { href, text, paragraph, start, end }: TextLink,
  stateOfLink: CheckRules['stateOfLink'],
): RawFinding[] {
  const place: Place = { part: 'body', paragraph, start, end };
  const found: RawFinding[] = [];
  if (text.replaceAll('\ufffc', '').trim() === '' && !text.includes('\ufffc'))
    found.push(about('empty_link', 'warning', place, href, ['unlink']));
  const target = linkTarget(href);
  if (target.kind === 'odd') found.push(about('odd_link', 'warning', place, href, ['unlink']));
  else if (target.kind === 'private')
    found.push(about('inner_network_link', 'error', place, href, ['unlink']));
  else if (target.kind !== 'mail' && target.kind !== 'anchor') {
    const state = stateOfLink(href);
    const severity = LINK_SEVERITY[state];
    if (severity !== undefined) found.push(about(`link_${state}`, severity, place, href, ['unlink']));
  }
  return found;
}
