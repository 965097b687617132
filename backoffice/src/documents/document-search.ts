export function readDocumentSearch(s: Record<string, unknown>) {
  return s;
}
