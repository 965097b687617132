/**
 * How both drivers read values, so that rows are identical on the embedded engine and on a server: bigint as number
 * (our counts stay below 2^53), date as the calendar date text it is.
 */
export const PARSERS: Record<number, (text: string) => unknown> = {
  20: (text) => Number(text), // int8
  1082: (text) => text, // date
};
