import type { Problem } from '../../../../kernel/errors.ts';
import type { OutcomeCode, RemedyVariant } from './codes.ts';
import { outcomeOfCode } from './outcomes.ts';
import type { ReconsiderationAgency } from './reconsideration.ts';
import { reconsiderationOrgans } from './reconsideration.ts';
import * as say from './messages/remedy.ts';

/** Days to ask for reconsideration (reconsideration act Art. 20). */
export const RECONSIDERATION_DAYS = 60;
/** Days to sue after reconsideration (Art. 34; litigation act Art. 45). */
export const SUIT_AFTER_REVIEW_DAYS = 15;
/** Months for a direct suit (litigation act Art. 46). */
export const DIRECT_SUIT_MONTHS = 6;

export interface RemedyFacts {
  readonly outcome: OutcomeCode;
  /** The decision is served through the internet: an internet channel for reconsideration goes with it (Art. 22 ¶2). */
  readonly repliedElectronically: boolean;
  readonly agency: ReconsiderationAgency;
  /** How the letter calls itself, e.g. 本告知书; 本答复 by default. */
  readonly letterName?: string;
  /** Where a reconsideration application can be handed in through the internet. */
  readonly reconsiderationUrl?: string | null;
  /** Competent court as the agency names it; without it "有管辖权的人民法院". */
  readonly courtName?: string | null;
  /** The agency's setting for row 三-8 (administrative query); B unless its legal office decides otherwise. */
  readonly administrativeQueryVariant?: RemedyVariant;
}

/** The remedy clause of a decision: data for screens and the paragraphs for the letter. */
export interface RemedyClause {
  /** A: reconsideration first (复议前置); B: free choice. */
  readonly variant: RemedyVariant;
  readonly organs: readonly string[];
  readonly court: string;
  readonly paragraphs: readonly string[];
  /** Agency data that must be completed before the letter may go out. */
  readonly problems: readonly Problem[];
}

/** Variant of an outcome (reply-types.md section 3; 行政复议法 Art. 23 ¶1(4), 2025 FOI interpretation). */
export function remedyVariant(outcome: OutcomeCode, administrativeQuery: RemedyVariant = 'B'): RemedyVariant {
  const { remedy } = outcomeOfCode(outcome);
  return remedy === 'configurable' ? administrativeQuery : remedy;
}

/**
 * The remedy clause of a final decision. Interim letters (correction, extension, consultation, fee notice) carry none.
 * In variant A the six months' direct suit is not offered, because a court would refuse it.
 */
export function remedyClause(facts: RemedyFacts): RemedyClause {
  const variant = remedyVariant(facts.outcome, facts.administrativeQueryVariant);
  const { organs, missing, stateCouncilRuling } = reconsiderationOrgans(facts.agency);
  const court = facts.courtName?.trim() || say.COMPETENT_COURT;
  const problems: Problem[] = [];
  if (missing) problems.push(say.organUnknown(facts.agency.name, missing));
  const url = facts.reconsiderationUrl?.trim() || null;
  if (facts.repliedElectronically && !url) problems.push(say.internetChannelUnknown(facts.agency.name));
  const words = {
    letter: facts.letterName ?? say.THIS_REPLY,
    partial: facts.outcome === 'partially_granted',
    organ: organs.length > 0 ? say.eitherOrgan(organs) : say.COMPETENT_ORGAN,
    court,
    stateCouncilRuling,
  };
  const paragraphs = [variant === 'A' ? say.reconsiderationFirst(words) : say.freeChoice(words)];
  if (facts.repliedElectronically && url) paragraphs.push(say.internetChannel(url));
  return { variant, organs, court, paragraphs, problems };
}
