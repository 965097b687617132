import { GENRE_LABELS, KIND_LABELS, TOPIC_LABELS, VALIDITY_LABELS } from '../../modules/disclosure/index.ts';
import type { PublicDocument, ReleasedItem } from '../../modules/disclosure/contract.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import type { Html } from '../html.ts';
import { NOTHING } from '../html.ts';
import { mark } from './mark.ts';
import type { Tone } from './mark.ts';

type Ctx = Pick<PageContext, 'language'>;

export function kindName({ language }: Ctx, kind: string): string {
  return (KIND_LABELS as Record<string, Record<'zh' | 'en', string>>)[kind]?.[language] ?? kind;
}

export function genreName({ language }: Ctx, genre: NonNullable<PublicDocument['genre']>): string {
  return GENRE_LABELS[genre][language];
}

export function topicName({ language }: Ctx, topic: string): string {
  return (TOPIC_LABELS as Record<string, Record<'zh' | 'en', string>>)[topic]?.[language] ?? topic;
}

export function columnName({ language }: Ctx, columns: readonly Column[], id: string): string {
  return columns.find((column) => column.id === id)?.name[language] ?? id;
}

const VALIDITY_TONES: Readonly<Record<NonNullable<ReleasedItem['validity']>, Tone>> = {
  in_force: 'pine',
  not_yet_effective: 'amber',
  expired: 'plain',
  repealed: 'cinnabar',
};

/** Validity as word and sign; nothing for kinds that have none. */
export function validityMark({ language }: Ctx, validity: ReleasedItem['validity']): Html {
  return validity ? mark(VALIDITY_TONES[validity], VALIDITY_LABELS[validity][language]) : NOTHING;
}
