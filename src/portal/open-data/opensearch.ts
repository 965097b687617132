import { xml, xmlDocument } from './xml.ts';

export interface SearchDescription {
  /** At most 16 characters. */
  readonly shortName: string;
  readonly longName: string;
  readonly description: string;
  readonly contact: string;
  /** Words by which the search is found, parted by spaces. */
  readonly tags: string;
  /** A search that finds something. */
  readonly example: string;
  readonly language: string;
  readonly image: string;
  readonly self: string;
  /** Addresses with `{searchTerms}` and `{startPage?}` in them. */
  readonly page: string;
  readonly feed: string;
}

/** How a browser or a program asks the site's search (OpenSearch 1.1). */
export function searchDescription(site: SearchDescription): string {
  return xmlDocument(xml`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${[...site.shortName].slice(0, 16).join('')}</ShortName>
  <Description>${site.description}</Description>
  <Tags>${site.tags}</Tags>
  ${site.contact && xml`<Contact>${site.contact}</Contact>`}
  <Url type="text/html" rel="results" template="${site.page}"/>
  <Url type="application/atom+xml" rel="results" template="${site.feed}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${site.self}"/>
  <LongName>${[...site.longName].slice(0, 48).join('')}</LongName>
  <Image width="64" height="64" type="image/svg+xml">${site.image}</Image>
  <Query role="example" searchTerms="${site.example}"/>
  <SyndicationRight>open</SyndicationRight>
  <AdultContent>false</AdultContent>
  <Language>${site.language}</Language>
  <OutputEncoding>UTF-8</OutputEncoding>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>`);
}
