/** How a stated percentage or average compares with the computed one. */
export type Agreement = 'agrees' | 'truncated' | 'differs';

/** Rounds half up at a number of digits, free of binary dust. */
export function roundHalfUp(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.floor(Math.round(value * factor * 1e6) / 1e6 + 0.5) / factor;
}

/** Cuts off after a number of digits. */
export function truncate(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.floor(Math.round(value * factor * 1e6) / 1e6) / factor;
}

/** Compares a stated value with an exact one at the number of digits stated. */
export function compareRounded(exact: number, stated: number, digits: number): Agreement {
  if (Math.abs(roundHalfUp(exact, digits) - stated) < 1e-9) return 'agrees';
  // 33.9 for 33.90 is the same figure with its last zero left out.
  if (Math.abs(truncate(exact, digits) - stated) < 1e-9) return 'truncated';
  return 'differs';
}
