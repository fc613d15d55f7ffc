/** What is still to come, as far as its article knows. */
export const openKinds: ReadonlySet<string> = new Set(['upcoming', 'possible']);
