/** What a text is called, and its lines without the one that became the title. */
export interface NamedLines {
  readonly title: string;
  /** The outlet that the title's line ended in. */
  readonly outlet: string | null;
  readonly lines: readonly string[];
}

/**
 * The title of a text that states none elsewhere: its first line before the story. Where the story begins at once, a first
 * sentence of its own is the title; the opening of a longer paragraph names the text and stays in it.
 */
export function chooseTitle(head: readonly string[], body: readonly string[]): NamedLines {
  const [line, ...others] = withoutLabels(head);
  if (line !== undefined) {
    const { title, outlet } = partOutlet(line, others);
    const lines = others.filter((other) => other !== outlet);
    return { title: shorten(title), outlet, lines: [...lines, ...body] };
  }
  const [first = '', ...rest] = body;
  if (rest.length > 0 && isHeadline(first)) return { title: first, outlet: null, lines: rest };
  return { title: shorten(first), outlet: null, lines: body };
}

/** Labels over the title, where a title follows: one word ("Dispatches"), or a few in capitals ("BREAKING NEWS"). */
function withoutLabels(head: readonly string[]): readonly string[] {
  const at = head.findIndex((line) => !isLabel(line));
  const line = head[at] ?? '';
  return at > 0 && line.split(' ').length >= 4 && /\p{Ll}/u.test(line) ? head.slice(at) : head;
}

function isLabel(line: string): boolean {
  const words = line.split(' ').length;
  return words === 1 || (words <= 3 && !/\p{Ll}/u.test(line));
}

/** "Talks end - Example News", as a page's title bar has it: the outlet is known by its name's words, or by a line of its own. */
function partOutlet(line: string, others: readonly string[]): { title: string; outlet: string | null } {
  const [, title, outlet] = /^(.{10,200}?) [-–—|] ([^-–—|]{2,40})$/.exec(line) ?? [];
  if (!title || !outlet || !/^\p{Lu}/u.test(outlet)) return { title: line, outlet: null };
  const isOutlet =
    others.includes(outlet) || / \| /.test(line) || /\b(?:News|Times|Post|Wire|Herald)$/.test(outlet);
  return isOutlet ? { title, outlet } : { title: line, outlet: null };
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
