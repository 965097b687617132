/** A column as far as taking in other agencies' documents goes. */
interface Taking {
  readonly id: string;
  readonly parentId: string | null;
  readonly takesDocuments: boolean;
}

/**
 * Whether a column may carry what another agency pushes: the rules, the statutory items and own columns. Guide and
 * annual reports hold the agency's own only (Art. 12, 49).
 */
export function carriesPushed({ id, parentId, takesDocuments }: Taking): boolean {
  return takesDocuments && (parentId !== null || id === 'rules');
}
