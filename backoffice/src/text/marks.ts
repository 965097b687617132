import { say } from './say.ts';

/** Marks between the words of a line, where a screen and not a text puts the words together. */
export const marksText = {
  colon: say('：', ': '),
};
