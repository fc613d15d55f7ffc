/** The one thing of a list or a set; null where there is none or more. */
export function only<T>(all: Iterable<T>): T | null {
  const [first, ...others] = all;
  return first === undefined || others.length > 0 ? null : first;
}
