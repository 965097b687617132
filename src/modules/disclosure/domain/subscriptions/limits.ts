/** Hours in which a subscription must be confirmed; after them it is forgotten. */
export const CONFIRM_WITHIN_HOURS = 48;
/** Mails that ask one address for confirmation, or list its subscriptions, within a day. */
export const MOST_ASKING_MAILS = 5;
/** Titles in one mail; more are counted and linked. */
export const MOST_TITLES = 30;
/** Subscriptions of one address. */
export const MOST_SUBSCRIPTIONS = 50;
/** Fewer readers than this are not told as a number [CONV]. */
export const FEWEST_TOLD = 5;

/** A number of readers as staff may see it: null for a few, of whom one could be guessed; none is told as none. */
export const toldCount = (readers: number): number | null =>
  readers > 0 && readers < FEWEST_TOLD ? null : readers;
