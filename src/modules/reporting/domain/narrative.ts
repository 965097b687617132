import { ASPECTS } from './format/sections.ts';

/** The written parts of the report: five aspects of chapter one, chapters five and six. */
export const NARRATIVE_PARTS = [...ASPECTS, 'problems', 'other'] as const;
export type NarrativePart = (typeof NARRATIVE_PARTS)[number];

/** Text by part; paragraphs are separated by line feeds. */
export type Narrative = Readonly<Record<NarrativePart, string>>;
