/** Builds the staff interface into dist/backoffice unless it is fresh; false after saying on stderr what failed. */
export function buildBackofficeWhenStale(node: string): Promise<boolean>;
