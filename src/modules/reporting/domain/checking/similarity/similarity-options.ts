import { BOILERPLATE } from './boilerplate.ts';

/** How texts are compared. All are conventions of this program, to be set to the practice of an office. */
export interface SimilarityOptions {
  /** Length of the shingles, in characters without blanks and punctuation. */
  shingle: number;
  /** Of this many shingles in a row the smallest is kept: any match of shingle + window − 1 characters is found. */
  window: number;
  /** Shortest passage that counts, in characters without blanks and punctuation. */
  leastPassage: number;
  /** Shortest text that can be called copied. */
  leastText: number;
  /** A shingle found in more reports than this is common wording and weighs little in the choice of candidates. */
  commonFrom: number;
  /** As `commonFrom`, as a share of the reports compared; the larger of the two holds. */
  commonShare: number;
  /** How many of the most similar reports are compared in full. */
  candidates: number;
  /** Least score of a result. */
  leastScore: number;
  /** Sentences left out of account. */
  boilerplate: readonly RegExp[];
}

/** [CONV] A passage of 24 characters in a row in the same words is no accident of the trade's language. */
export const SIMILARITY_DEFAULTS: SimilarityOptions = {
  shingle: 12,
  window: 8,
  leastPassage: 24,
  leastText: 200,
  commonFrom: 30,
  commonShare: 0.02,
  candidates: 8,
  leastScore: 0.3,
  boilerplate: BOILERPLATE,
};

/** [CONV] Scores from which a report is said to be like last year's, or like another agency's of the same year. */
export const SIMILAR_FROM = {
  previous: { warning: 0.8, info: 0.6 },
  sister: { warning: 0.7, info: 0.5 },
  /** Chapter 五 alone: last year's problems and improvements, word for word. */
  problems: 0.95,
} as const;
