import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { Citation } from './citations.ts';
import { regulation } from './citations.ts';
import type { OutcomeCode, RefusalGround, SubKind } from './codes.ts';
import { isProvided } from './outcomes.ts';

/** One search made for the information (Art. 36(4): 经检索); the log proves a reasonable search in court. */
export interface SearchEntry {
  readonly where: string;
  readonly terms: string;
  readonly by: string;
  readonly on: CalendarDate;
  readonly result: string;
}

/** 绝密, 机密, 秘密. */
export type SecrecyLevel = 'top_secret' | 'secret' | 'confidential';

export type ThirdPartyOpinion = 'consents' | 'objects' | 'partly' | 'silent';

/** How given information reaches the applicant (Art. 36(2), 40). */
export interface Provision {
  readonly form: 'paper' | 'electronic' | 'disc' | 'inspection' | 'other';
  /** With the reply, or at a later time and place that the reply tells. */
  readonly when: 'enclosed' | 'later';
  readonly on?: CalendarDate;
  readonly place?: string;
  /** Why the form differs from the one asked for (Art. 40). */
  readonly changedBecause?: string;
}

/** What the agency must be able to prove for its decision (reply-types.md section 2); each key only where needed. */
export interface DecisionEvidence {
  /** Titles of what is given. */
  readonly items?: readonly string[];
  readonly provision?: Provision;
  readonly publication?: { readonly title: string; readonly where: string };
  /** Partial disclosure: what is withheld. */
  readonly withheldPart?: string;
  readonly classification?: { readonly level: SecrecyLevel; readonly period: string };
  readonly prohibitingLaw?: string;
  readonly adverseEffect?: string;
  readonly thirdPartyConsultation?: {
    readonly opinion: ThirdPartyOpinion;
    readonly sentOn: CalendarDate;
    readonly returnedOn?: CalendarDate;
  };
  readonly classMembership?: string;
  readonly accessLaw?: { readonly law: string; readonly where: string };
  readonly searches?: readonly SearchEntry[];
  readonly otherAgency?: { readonly name: string; readonly contact: string };
  /** The responsible organ cannot be determined, and why. */
  readonly responsibleUnknown?: string;
  readonly creationNeeded?: string;
  readonly correction?: { readonly noticeOn: CalendarDate; readonly correctedOn: CalendarDate };
  /** Where a petition, report or complaint belongs. Told as a courtesy. */
  readonly petitionChannel?: string;
  readonly priorReply?: { readonly requestNumber: string; readonly repliedOn: CalendarDate };
  readonly publicationSource?: { readonly title: string; readonly where: string };
  readonly statedReasons?: { readonly askedOn: CalendarDate; readonly assessment: string };
  readonly obtainedBefore?: string;
  readonly overrideReasons?: string;
}

export type EvidenceKey = keyof DecisionEvidence;

/** Evidence to keep: several keys mean "one of these". */
export interface EvidenceRequirement {
  readonly anyOf: readonly EvidenceKey[];
  readonly article: Citation;
}

const need = (article: Citation, ...anyOf: EvidenceKey[]): EvidenceRequirement => ({ anyOf, article });

const OF_OUTCOME: Partial<Record<OutcomeCode, readonly EvidenceRequirement[]>> = {
  partially_granted: [need(regulation(37), 'withheldPart')],
  refused_state_secret: [need(regulation(14), 'classification')],
  refused_prohibited_by_law: [need(regulation(14), 'prohibitingLaw')],
  refused_security_stability: [need(regulation(14), 'adverseEffect')],
  refused_third_party_rights: [need(regulation(32), 'thirdPartyConsultation')],
  refused_internal_affairs: [need(regulation(16, { paragraph: 1 }), 'classMembership')],
  refused_process_information: [need(regulation(16, { paragraph: 2 }), 'classMembership')],
  refused_enforcement_file: [need(regulation(16, { paragraph: 2 }), 'classMembership')],
  refused_administrative_query: [need(regulation(36, { item: 7 }), 'accessLaw')],
  unavailable_needs_creation: [need(regulation(38), 'creationNeeded')],
  unavailable_still_unclear: [need(regulation(30), 'correction')],
  not_processed_duplicate: [need(regulation(36, { item: 6 }), 'priorReply')],
  not_processed_publication: [need(regulation(39, { paragraph: 2 }), 'publicationSource')],
  not_processed_excessive: [need(regulation(35), 'statedReasons')],
  not_processed_reconfirmation: [need(regulation(38), 'obtainedBefore')],
};

const OF_SUB_KIND: Partial<Record<SubKind, readonly EvidenceRequirement[]>> = {
  already_published: [need(regulation(36, { item: 1 }), 'publication')],
  nonexistent: [need(regulation(36, { item: 4 }), 'searches')],
  other_agency: [need(regulation(36, { item: 5 }), 'otherAgency', 'responsibleUnknown')],
};

/** What must be on file before a decision may be taken; `grounds` are those of the part withheld. */
export function requiredEvidence(
  code: OutcomeCode,
  subKind: SubKind | null = null,
  grounds: readonly RefusalGround[] = [],
): readonly EvidenceRequirement[] {
  const given = isProvided(code, subKind)
    ? [need(regulation(36, { item: 2 }), 'items'), need(regulation(40), 'provision')]
    : [];
  return [
    ...given,
    ...(OF_OUTCOME[code] ?? []),
    ...((subKind && OF_SUB_KIND[subKind]) ?? []),
    ...(code === 'partially_granted' ? grounds.flatMap((ground) => OF_OUTCOME[ground] ?? []) : []),
  ];
}

/** True when the piece of evidence is there and not empty. */
export function hasEvidence(evidence: DecisionEvidence, key: EvidenceKey): boolean {
  return isFilled(evidence[key]);
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0 && value.every(isFilled);
  return true;
}
