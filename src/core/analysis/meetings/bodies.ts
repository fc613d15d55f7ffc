import type { Span } from '../../model/span.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Scene } from './scene.ts';

const bodyWord =
  /\b(?:Council|Commission|Committee|Forum|Assembly|Community|Congress|Conference|Dialogue|Group|League|Union|Quad|Initiative|Process|Treaty)\b|\bG-?\d{1,2}\b|\bCOP ?\d*\b/;
const word = "(?:\\[[^\\]]{1,80}\\]|\\p{Lu}[\\p{L}\\p{N}.'’&–-]*)";
const name = `${word}(?: (?:(?:of|for|and|on|in|the|to) ){0,2}${word}){0,9}`;
const ofBody = new RegExp(`^ of (?:the |its |their )?(${name})`, 'u');
const subjectBody = new RegExp(
  `^\\s*(?:(?:the|The|A|An|a|an) )?((?:${word} ){0,6}(?:Council|Commission|Committee|Community|Forum|Group|Quartet|Assembly|Congress|Dialogue))(?: of (?:the )?(${name}))?(?=[ ,(]|$)`,
  'u',
);

/** Where or when the body meets is no part of its name. */
const elsewhere = / (?:in|on|at|to) (?!Europe|Asia|Africa|America|the\b).*$/;

/** The body's own name in a phrase or right after it: "the |NATO-Russia Council| meeting", "session of the |UN Security Council|". */
export function bodyAround(scene: Scene, phrase: NounPhrase, head: Span): string | null {
  const { text } = scene;
  if (phrase.name) {
    const own = text.slice(phrase.name.start, phrase.name.end);
    if (bodyWord.test(own) || own.startsWith('[')) return own;
  }
  const after = ofBody
    .exec(text.slice(head.end, head.end + 160))?.[1]
    ?.replace(elsewhere, '')
    .replace(/[.,]$/, '');
  return after !== undefined && bodyWord.test(after) ? ownerFirst(after) : null;
}

/** The body that a clause begins with: "the |Arctic Council| will meet", "the |Permanent Council of the X| meets". */
export function bodyAtHead(text: string): string | null {
  const clause = text
    .replace(/^\s*(?:On|In|At|Later|Early|While)\b[^,]{2,60}, /, '')
    .replace(/^\s*[\p{Ll}\d].{0,80}, (?=the \p{Lu})/u, '');
  const match = subjectBody.exec(clause);
  const own = match?.[1];
  if (!match || own === undefined) return null;
  const owner = match[2]?.replace(/[.,]$/, '').replace(elsewhere, '');
  const rest = clause
    .slice(match[0].length)
    .replace(/^ \([^)]*\)/, '')
    .replace(/^, (?:\w+ )?wh[^,]*,/, '');
  // Between the subject and its verb stand only small words; else the verb has another subject.
  if (owner === undefined && !/^[\s\p{Ll}']{0,40}$/u.test(rest)) return null;
  return owner === undefined ? own : `${owner} ${own}`;
}

/** "Permanent Council of the Arctic Union" → "Arctic Union Permanent Council". */
function ownerFirst(body: string): string {
  const match = /^(.{3,60}? ?(?:Council|Commission|Committee|Forum|Assembly)) of (?:the )?(.+)$/u.exec(body);
  return match?.[1] !== undefined && match[2] !== undefined ? `${match[2]} ${match[1]}` : body;
}
