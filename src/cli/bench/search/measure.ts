export interface Spread {
  runs: number;
  p50: number;
  p95: number;
  max: number;
}

/** Milliseconds of single runs as median, 95th percentile and worst. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const round = (value: number): number => Number(value.toFixed(1));
  return { runs: sorted.length, p50: round(at(0.5)), p95: round(at(0.95)), max: round(sorted.at(-1) ?? 0) };
}

/** Runs each of the inputs once and takes the time. */
export async function timed<I>(inputs: readonly I[], run: (input: I) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const input of inputs) {
    const begun = performance.now();
    await run(input);
    times.push(performance.now() - begun);
  }
  return times;
}
