import type { MeasuredDocument } from '../../../modules/disclosure/index.ts';
import { SeededRandom } from '../check/random.ts';
import { NOUNS, PLACES, TOPICS, VERBS } from './data/words.ts';
import { DOCUMENT_NUMBER, ISSUER, SUMMARY, TITLE } from './data/wording.ts';
import type { WordChain } from './word-chain.ts';

export const CHARACTERS = 1500;
export const A_YEAR = 40_000;

const KINDS = [
  'normative_document',
  'policy_document',
  'public_notice',
  'plan',
  'statistics',
  'budget',
  'other',
] as const;
const GENRES = ['notice', 'announcement', 'opinion', 'reply', 'decision', 'letter'] as const;
const COLUMNS = 15;
const DAY_MS = 86_400_000;

/** The n-th document (from 0) of the measured city; the same in every run. The first are the oldest. */
export function madeDocument(
  chain: WordChain,
  n: number,
  { count, agencyIds, lastDay }: { count: number; agencyIds: readonly string[]; lastDay: string },
): MeasuredDocument {
  const random = new SeededRandom(n + 1);
  const topic = random.pick(chain.topics);
  const releasedOn = dayBefore(lastDay, Math.floor(((count - 1 - n) / A_YEAR) * 365));
  const signedOn = dayBefore(releasedOn, random.upTo(20));
  const agency = random.upTo(agencyIds.length - 1);
  const [subject, other] = [random.pick(TOPICS[topic]!), chain.tail[random.upTo(20_000)]!];
  const kind = random.pick(KINDS);
  const hasValidity = kind === 'normative_document' || kind === 'policy_document';
  const year = releasedOn.slice(0, 4);
  return {
    number: n,
    agencyId: agencyIds[agency]!,
    title: TITLE(random.pick(VERBS), random.pick(PLACES), other, subject, random.pick(NOUNS)),
    summary: SUMMARY(subject),
    body: chain.text(random, topic, CHARACTERS),
    issuer: ISSUER(agency + 1),
    kind,
    genre: random.pick(GENRES),
    topic: topic as MeasuredDocument['topic'],
    keywords: [subject, other],
    indexNumber: `0000000000${agency}/${year}-${String(n).padStart(6, '0')}`,
    documentNumber: random.next() < 0.6 ? DOCUMENT_NUMBER(agency, year, 1 + (n % 400)) : null,
    signedOn,
    releasedOn,
    effectiveOn: hasValidity ? releasedOn : null,
    expiresOn: hasValidity && random.next() < 0.5 ? dayBefore(releasedOn, -365 * 5) : null,
    repealedOn: hasValidity && random.next() < 0.03 ? lastDay : null,
    columns: [`art20_${String(1 + random.upTo(COLUMNS - 1)).padStart(2, '0')}`, 'statutory_content'],
    channels: random.next() < 0.1 ? ['website', 'gazette'] : ['website'],
  };
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}
