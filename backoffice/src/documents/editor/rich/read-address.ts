/** An address as it may stand in a link: of the web, of mail, a telephone; undefined when it is none. */
export function readAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)) return `mailto:${text}`;
  if (/^(mailto|tel):\S+$/i.test(text)) return text;
  const web = /^https?:\/\//i.test(text)
    ? text
    : /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text)
      ? `https://${text}`
      : undefined;
  if (web === undefined || /\s/.test(web)) return undefined;
  return URL.canParse(web) ? web : undefined;
}
