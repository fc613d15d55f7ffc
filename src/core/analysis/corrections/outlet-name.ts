const small = /^(?:the|of|and|for|a|an)$/;

/**
 * True where a name in an article is that of the article's own outlet: "The Herald" for "Herald", "NWA" for "North
 * Wire Agency", "Herald" for "herald.example" and for the Coast Herald. Where the outlet is unknown, no name is its own.
 */
export function isOutlet(name: string, outlet: string | null): boolean {
  if (outlet === null) return false;
  const called = wordsOf(name);
  const own = wordsOf(outlet);
  if (called.length === 0 || own.length === 0) return false;
  if (called.join('') === own.join('') || isShort(name, own) || isShort(outlet, called)) return true;
  return called.at(-1) === own.at(-1) && called.every((word) => own.includes(word));
}

function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/(?<=\w)\.[a-z]{2,8}\b.*$/, '')
    .replace(/['’]s$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.test(word));
  return words.length > 1 && words.at(-1) === 'news' ? words.slice(0, -1) : words;
}

/** "NWA", "NWA News": the initials of the words. */
function isShort(name: string, words: readonly string[]): boolean {
  const short = /\b\p{Lu}{2,6}\b/u.exec(name)?.[0];
  return (
    short !== undefined && words.length > 1 && short.toLowerCase() === words.map((word) => word[0]).join('')
  );
}
