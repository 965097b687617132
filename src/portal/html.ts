import { html as escapingTag, raw as asIs } from 'hono/html';

/** Markup that is already escaped. */
export type Html = ReturnType<typeof asIs>;

/** Escaping template tag. Every value is escaped unless it is Html itself; null, undefined and booleans print nothing. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  return escapingTag(strings, ...values) as Html; // no value of ours is a promise, so the result never is
}

/** Declares a string to be safe markup: only for what a sanitiser or this portal itself produced. */
export const trusted = asIs;

export const NOTHING: Html = asIs('');
