/** What a text is called, and its lines without the one that became the title. */
export interface NamedLines {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The title of a text that states none elsewhere: its first line before the story. Where the story begins at once, a first
 * sentence of its own is the title; the opening of a longer paragraph names the text and stays in it.
 */
export function chooseTitle(head: readonly string[], body: readonly string[]): NamedLines {
  const [line, ...others] = head;
  if (line !== undefined) return { title: shorten(line), lines: [...others, ...body] };
  const [first = '', ...rest] = body;
  if (rest.length > 0 && isHeadline(first)) return { title: first, lines: rest };
  return { title: shorten(first), lines: body };
}

const longestTitle = 200;

/** One sentence without a dateline, a speaker's label or a remark in it. */
function isHeadline(line: string): boolean {
  return (
    line.length <= 150 &&
    !/[.!?]["”’)]* +\S/.test(line) &&
    !/^\p{Lu}[^:]{0,40}: ?["“]?\p{Lu}/u.test(line) &&
    !/^[\p{Lu} .,]{3,40}(?:\([^)]{2,30}\) ?)?[-—–]/u.test(line) &&
    !/\b(?:said|says|told)\b/.test(line)
  );
}

/** The first sentence of a long line, or as many whole words of it as a title holds. */
function shorten(line: string): string {
  if (line.length <= longestTitle) return line;
  const sentence = /^.{20,199}?[.!?。！？]["”’)]*(?=\s|$)/u.exec(line.slice(0, longestTitle + 1))?.[0];
  if (sentence) return sentence;
  const words = line.slice(0, longestTitle);
  const cut = words.lastIndexOf(' ');
  return cut > 0 ? words.slice(0, cut) : words.toWellFormed();
}

/** True where a line repeats the title, alone or with the outlet behind a bar or a dash. */
export function sameTitle(line: string, title: string): boolean {
  if (line.length > title.length + 60 || title === '') return false;
  const a = comparable(line);
  const b = comparable(title);
  if (a === b) return true;
  return b.length >= 12 && a.startsWith(`${b} `) && /\s[|–—-]\s[^|–—]{2,50}$/u.test(line.slice(-60));
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
