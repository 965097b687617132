/** Characters that say nothing about a matter. */
export const STOP_SIGNS: ReadonlySet<string> = new Set('的和与及等在为对有关于一是了于其或');
