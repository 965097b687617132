/** Leaves out what was not filled in: blank texts, empty lists, objects without a value. */
export function withoutBlanks(value: object): object {
  return (prune(value) ?? {}) as object;
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = (value as unknown[]).map(prune).filter((one) => one !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value)
      .map(([key, one]) => [key, prune(one)] as const)
      .filter(([, one]) => one !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
}
