const BLOCKS = 'p, h2, h3, h4, h5, h6, ul, ol, table, blockquote, img, hr';

/** The editor's HTML as it is kept: no wrappers around single paragraphs, heads of tables marked, no empty ends. */
export function tidyHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { body } = page;
  // Pictures still on their way are not part of the text yet.
  for (const picture of body.querySelectorAll('img[src^="data:"]')) picture.remove();
  for (const picture of body.querySelectorAll('img')) dropAttributes(picture, ['loading']);
  for (const inner of body.querySelectorAll<HTMLElement>('li p, td p, th p')) {
    // Items and cells begin flush anyway, unless the cell itself is aligned.
    const cell = inner.closest<HTMLElement>('td, th');
    if (inner.style.textAlign === 'left' && !cell?.style.textAlign) inner.removeAttribute('style');
  }
  for (const cell of body.querySelectorAll('td, th')) tidyCell(cell as HTMLElement);
  for (const item of body.querySelectorAll('li')) unwrapFirst(item);
  for (const table of body.querySelectorAll('table')) tidyTable(table);
  for (const link of body.querySelectorAll('a')) dropAttributes(link, ['target', 'rel', 'class']);
  trim(body, 'firstElementChild');
  trim(body, 'lastElementChild');
  return body.innerHTML;
}

/** Prepares kept HTML for the editor: what its structure has no place for becomes paragraphs instead of nothing. */
export function untidyHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { body } = page;
  const paragraph = (from: Element): HTMLElement => {
    const made = page.createElement('p');
    made.append(...from.childNodes);
    return made;
  };
  for (const caption of body.querySelectorAll('caption')) {
    const made = paragraph(caption);
    made.style.textAlign = 'center';
    caption.closest('table')!.before(made);
    caption.remove();
  }
  for (const term of body.querySelectorAll('dt, dd, pre')) {
    if (term.localName === 'pre') term.innerHTML = term.innerHTML.replace(/\n/g, '<br>');
    term.replaceWith(paragraph(term));
  }
  for (const list of body.querySelectorAll('dl')) list.replaceWith(...list.childNodes);
  for (const division of [...body.querySelectorAll('div')].reverse()) {
    if (division.querySelector(BLOCKS)) division.replaceWith(...division.childNodes);
    else {
      const made = paragraph(division);
      made.style.textAlign = division.style.textAlign;
      division.replaceWith(made);
    }
  }
  return body.innerHTML;
}

function onlyParagraph(element: Element): HTMLElement | undefined {
  const only = element.children.length === 1 ? element.children[0] : undefined;
  return only?.localName === 'p' && element.childNodes.length === 1 ? (only as HTMLElement) : undefined;
}

function tidyCell(cell: HTMLElement): void {
  for (const span of ['colspan', 'rowspan']) if (cell.getAttribute(span) === '1') cell.removeAttribute(span);
  dropAttributes(cell, ['colwidth']);
  const only = onlyParagraph(cell);
  if (!only) return;
  const align = only.style.textAlign || cell.style.textAlign;
  cell.removeAttribute('style');
  if (align) cell.style.textAlign = align;
  cell.replaceChildren(...only.childNodes);
}

/** An item's first paragraph needs no element of its own unless another paragraph follows. */
function unwrapFirst(item: Element): void {
  const [first, ...rest] = item.children;
  if (first?.localName !== 'p' || (first as HTMLElement).style.textAlign) return;
  if (rest.some((other) => other.localName !== 'ul' && other.localName !== 'ol')) return;
  first.replaceWith(...first.childNodes);
}

/** Rows of heads at the top are the table's head; heads say whether they stand over a column or before a row. */
function tidyTable(table: Element): void {
  dropAttributes(table, ['style']);
  table.querySelector(':scope > colgroup')?.remove();
  const rows = [...table.querySelectorAll(':scope > tbody > tr')];
  const isHead = (row: Element): boolean =>
    row.children.length > 0 && [...row.children].every((cell) => cell.localName === 'th');
  let count = rows.findIndex((row) => !isHead(row));
  if (count < 0) count = rows.length > 1 ? 1 : 0;
  for (const [at, row] of rows.entries()) {
    for (const cell of row.children) {
      if (cell.localName === 'th') cell.setAttribute('scope', at < count ? 'col' : 'row');
    }
  }
  if (count === 0) return;
  const head = table.ownerDocument.createElement('thead');
  head.append(...rows.slice(0, count));
  table.prepend(head);
}

function dropAttributes(element: Element, names: readonly string[]): void {
  for (const name of names) element.removeAttribute(name);
}

function trim(body: HTMLElement, end: 'firstElementChild' | 'lastElementChild'): void {
  for (let one = body[end]; one?.localName === 'p' && one.childNodes.length === 0; one = body[end])
    one.remove();
}
