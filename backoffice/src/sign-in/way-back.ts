/** Previews on the public site, in either language, also below an agency's own site. */
const PREVIEW = /^(?:\/en)?(?:\/sites\/[a-z][a-z0-9-]*)?\/preview\/[A-Za-z0-9_-]+$/;

/**
 * Where a person wanted to go before they were asked to sign in: the `after` of the address when it is a preview of this
 * very site. Anything else is left alone, so that a sign-in never leads to an address somebody made up.
 */
export function wayBack(search: string): string | undefined {
  const after = new URLSearchParams(search).get('after');
  return after !== null && PREVIEW.test(after) ? after : undefined;
}
