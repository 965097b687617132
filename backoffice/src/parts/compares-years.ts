/** `expected` of such a finding is last year's value: a change worth a look, nothing that should be otherwise. */
export function comparesYears({ code }: { code: string }): boolean {
  return code === 'Y-JUMP';
}
