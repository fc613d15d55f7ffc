/**
 * Makes the characters of a text plain: one kind of line end, one kind of blank, nothing invisible. Curly quotes, dashes
 * and accents stay as the source has them. Never makes a text longer.
 */
export function plainCharacters(text: string): string {
  if (/^[\n\x20-\x7e]*$/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(invisible, '')
    .replace(looseJoiners, '');
}

/** Controls, soft hyphens, zero-width blanks, marks and overrides of writing direction, object replacements. */
const invisible =
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/g;

/** Joiners belong between letters of Persian or Hindi, or inside emoji; beside plain Latin they are dirt. */
const looseJoiners =
  // oxlint-disable-next-line no-control-regex -- a range of ASCII
  /(?<![\u200c\u200d])(?:(?<=^|[\u0000-\u007f])[\u200c\u200d]+|[\u200c\u200d]+(?=[\u0000-\u007f]|$))/g;
