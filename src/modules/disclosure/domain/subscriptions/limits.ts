/** Hours in which a subscription must be confirmed; after them it is forgotten. */
export const CONFIRM_WITHIN_HOURS = 48;
/** Mails that ask one address for confirmation, or list its subscriptions, within a day. */
export const MOST_ASKING_MAILS = 5;
/** Titles in one mail; more are counted and linked. */
export const MOST_TITLES = 30;
/** Subscriptions of one address. */
export const MOST_SUBSCRIPTIONS = 50;
