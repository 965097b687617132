/** How many columns the draft names, those with most documents first; a longer list would want its own total. */
export const COLUMNS_NAMED = 4;
