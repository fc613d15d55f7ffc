/** Short enough to read out, and found in the log. */
const length = 6;

/** Names what was asked to whoever asks about it: the end of its id, which is an event's or a trigger's. */
export function referenceOf(id: string): string {
  return (
    id
      .replaceAll(/[^a-z\d]/gi, '')
      .slice(-length)
      .toLowerCase() || 'nothing'
  );
}
