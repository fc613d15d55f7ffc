/** Short enough to read out, and found in the log beside the interaction's whole id. */
const length = 6;

/** Names one interaction to whoever asks about it: the last characters of its id in base 36. */
export function referenceOf(interactionId: string): string {
  return /^\d{1,24}$/.test(interactionId)
    ? BigInt(interactionId).toString(36).slice(-length)
    : interactionId.slice(-length);
}
