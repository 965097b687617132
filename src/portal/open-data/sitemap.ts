import { xml, xmlDocument } from './xml.ts';

export interface SitemapEntry {
  readonly address: string;
  /** ISO date; left out where no day is known. */
  readonly changedOn?: string | undefined;
  /** The same page in other languages, as `hreflang` and address. */
  readonly alternates?: readonly (readonly [string, string])[];
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A part of the sitemap: at most 50,000 addresses (sitemaps.org). */
export function sitemapPart(entries: readonly SitemapEntry[]): string {
  return xmlDocument(xml`<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.map(
  ({ address, changedOn, alternates = [] }) =>
    xml`<url><loc>${address}</loc>${changedOn && xml`<lastmod>${changedOn}</lastmod>`}${alternates.map(
      ([language, href]) => xml`<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    )}</url>
`,
)}</urlset>`);
}

/** The index of a sitemap's parts. */
export function sitemapIndex(parts: readonly SitemapEntry[]): string {
  return xmlDocument(xml`<sitemapindex xmlns="${NAMESPACE}">
${parts.map(
  ({ address, changedOn }) =>
    xml`<sitemap><loc>${address}</loc>${changedOn && xml`<lastmod>${changedOn}</lastmod>`}</sitemap>
`,
)}</sitemapindex>`);
}
