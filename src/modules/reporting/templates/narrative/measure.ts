/** How many columns the draft names, those with most documents first. */
export const COLUMNS_NAMED = 5;
