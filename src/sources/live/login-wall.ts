/** "This content is for subscribers only", "Log in or subscribe to continue reading": asks that a page makes in place of its rest. */
const asks =
  /\b(?:(?:for|to) (?:our |paying |registered )*(?:subscribers|members)(?: only| alone)|(?:subscribers|members)[- ]only|(?:to|and) (?:continue|keep|go on) reading|continue reading with|(?:log|sign) ?in or (?:subscribe|register|sign up|create)|(?:subscribe|register|(?:log|sign) ?in|sign up|become a (?:member|subscriber)) to (?:read|see|view|access|unlock|continue)|(?:read|unlock) the (?:full|whole|rest of (?:the|this)) (?:article|story)\b|(?:reached|used) (?:your|all (?:of )?your) (?:monthly |free |limit)|choose your plan)/i;

/** An ask is one short paragraph with little behind it: a whole article may ask among its paragraphs. */
const longestAsk = 400;
const mostBehind = 600;

/** What a page shows before it asks its reader to log in or to pay; null: it does not ask. */
export function shownBeforeLogin(text: string): string | null {
  let at = 0;
  for (const paragraph of text.split('\n')) {
    const end = at + paragraph.length;
    if (paragraph.length <= longestAsk && asks.test(paragraph) && text.length - end <= mostBehind)
      return text.slice(0, at).trim();
    at = end + 1;
  }
  return null;
}
