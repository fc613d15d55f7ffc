/** What may stand neither in XML nor on a line of its own, and what turns the reading direction. */
const unwanted = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** Longer than any outlet is called. */
const longest = 300;

/** A title as one line of text that XML and YAML can hold; null where nothing is left of it. */
export function plainName(name: string | undefined): string | null {
  const plain = name?.toWellFormed().replace(unwanted, ' ').replace(/\s+/gu, ' ').trim() ?? '';
  return Array.from(plain).slice(0, longest).join('').trim() || null;
}
