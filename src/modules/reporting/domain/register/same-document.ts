const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s《》〈〉]/g, '')
    .replaceAll(/[[【〔(]/g, '〔')
    .replaceAll(/[\]】〕)]/g, '〕');

/** Whether an entry of the register is about a published document: by its number where both have one, else by its title. */
export function sameDocument(
  entry: { readonly title: string | null; readonly document_number: string | null },
  document: { readonly title: string; readonly documentNumber: string | null },
): boolean {
  if (entry.document_number && document.documentNumber)
    return plain(entry.document_number) === plain(document.documentNumber);
  return plain(entry.title ?? '') === plain(document.title);
}
