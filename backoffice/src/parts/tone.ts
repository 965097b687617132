/** Colours of a state; a word and a sign stand beside each. */
export type Tone = 'cinnabar' | 'amber' | 'pine' | 'indigo' | 'plain';
