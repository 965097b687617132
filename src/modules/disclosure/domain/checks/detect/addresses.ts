import {
  DWELLING,
  EMAIL,
  HOME_LABEL,
  HOUSE_WORDS,
  LABELLED_HOME,
  OFFICE_ADDRESS,
  PERSONAL_MAIL,
  UNIT,
} from '../data/personal-patterns.ts';
import { starred, type Allowed, type Hit, type Line } from '../hit.ts';

/** Figures and what follows them say where in the street somebody lives. */
const maskedHome = (found: string): string => {
  const first = /\d/.exec(found)?.index ?? Math.min(6, found.length);
  return `${found.slice(0, Math.max(first, 2))}***`;
};

/** Home addresses down to the room; the addresses of offices are none. */
export function homes({ text }: Line, { addresses = [] }: Allowed): Hit[] {
  const hits: Hit[] = [];
  if (!HOUSE_WORDS.test(text)) return hits;
  const add = (start: number, found: string, severity: Hit['severity']): void => {
    if (hits.some((hit) => start < hit.end && hit.start < start + found.length)) return;
    if (addresses.some((own) => own.includes(found) || found.includes(own))) return;
    hits.push({
      code: 'home_address',
      severity,
      start,
      end: start + found.length,
      masked: maskedHome(found),
    });
  };
  for (const match of text.matchAll(LABELLED_HOME)) {
    const found = match[1]!;
    add(match.index + match[0].length - found.length, found, 'error');
  }
  const labelled = HOME_LABEL.test(text);
  for (const pattern of [DWELLING, UNIT])
    for (const match of text.matchAll(pattern)) {
      if (!labelled && OFFICE_ADDRESS.test(match[0])) continue;
      add(match.index, match[0], labelled ? 'error' : 'warning');
    }
  return hits;
}

/** E-mail boxes of people; those of the house and of government domains may stand. */
export function emails({ text }: Line, allowed: Allowed): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(EMAIL)) {
    const [found, name, domain] = match;
    const lower = domain!.toLowerCase();
    if (/(^|\.)gov\.cn$/.test(lower)) continue;
    if (allowed.domains.some((own) => lower === own || lower.endsWith(`.${own}`))) continue;
    hits.push({
      code: 'email',
      severity: PERSONAL_MAIL.test(lower) ? 'warning' : 'info',
      start: match.index,
      end: match.index + found.length,
      masked: `${starred(name!, 1, 0)}@${domain}`,
    });
  }
  return hits;
}
