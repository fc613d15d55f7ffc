import type { Span } from '../../model/span.ts';
import { isBodyNoun } from '../people/head-body.ts';
import { titleHeads } from '../people/title-words.ts';
import { bodyNoun, humanNoun, oneDoer, pronounSubject } from './human-nouns.ts';
import type { Scene } from './scene.ts';

const objectEnd =
  /(?: (?:in|on|at|for|to|over|about|during|from|this|next|last|as|after|before|by|who|whom|whose|which|where|when|while|if|because|until|within|under|amid|ahead|despite|without|behind|near|outside|inside|via|rather|instead|(?:the )?(?:following|same) (?:day|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|the (?:day|next)|a (?:week|fortnight|day|month)|later|earlier|soon|shortly|twice|here|there|tonight|online|privately|separately|briefly|late|early|today|tomorrow|yesterday|again|together|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|[,;:."“”])/;

/** The other side's words from where they begin to the next preposition, date or mark. */
export function objectSpan(scene: Scene, start: number): Span {
  const rest = scene.lower.slice(start, start + 140);
  const end = rest.slice(1).search(objectEnd);
  return { start, end: start + (end < 0 ? rest.length : end + 1) };
}

/** "received |Morocco's prime minister|", not "received |the minister's support|". */
export function endsInPeople(scene: Scene, span: Span): boolean {
  const words = scene.lower.slice(span.start, span.end).trimEnd();
  const end = span.start + words.length;
  if (
    scene.mentions.some(
      (mention) => mention.start >= span.start && mention.end >= end - 1 && mention.start < end,
    )
  )
    return true;
  const last = [...words.matchAll(humanNoun)].at(-1);
  return (
    (last !== undefined &&
      /^(?:$| (?:of|from|led|headed)\b)/.test(words.slice(last.index + last[0].length))) ||
    /^ ?(?:the |all |both )?(?:bosses|leaders|heads|chiefs|envoys|representatives|ministers|officials|delegations|negotiators) (?:of|from)\b/.test(
      words,
    )
  );
}

/** "convene |its emergency committee|". */
export function endsInBody(scene: Scene, span: Span): boolean {
  return /\b(?:committee|council|commission|panel|board|cabinet|synod|chapter|group|ministers|leaders|experts|task force|officials)$/.test(
    scene.lower.slice(span.start, span.end).trimEnd(),
  );
}

/** People, a party, a group or a name stand within a span. */
export function people(scene: Scene, span: Span): boolean {
  if (/^ ?(?:mr |mrs |ms |dr )?\p{Lu}/u.test(scene.text.slice(span.start, span.end))) return true;
  // "the regional officer|, Almaz Wondimu": the name may stand behind its comma.
  if (scene.mentions.some((mention) => mention.start >= span.start && mention.start < span.end + 3))
    return true;
  if (scene.parties.some(({ span: at }) => at.start >= span.start && at.start < span.end)) return true;
  const words = scene.lower.slice(span.start, span.end);
  return (
    words.search(humanNoun) >= 0 ||
    pronounSubject.test(words) ||
    oneDoer.test(words) ||
    isBodyOrOffice(words) ||
    /^ ?(?:the|an?) (?:[\w-]+ )?(?:man|woman)\b/.test(words)
  );
}

/** Bodies' nouns that are as often things or places: "met the |programme|", or those who play for them: "met the |team|". */
const otherBodies: ReadonlySet<string> = new Set(
  'campaign plant shop store hotel brand chain prison port paper magazine website fund house programme program project fisheries capital securities service services post times press media news reserve exchange front movement industries energy shipping technologies systems television radio channel force command initiative mission court parliament watch task corps international centre center team community network'.split(
    ' ',
  ),
);

/** "the |central bank|", "Peru's |embassy|", "the |principal| of the school": by the noun that ends it. */
export function isBodyOrOffice(words: string): boolean {
  const [, noun] =
    /^ ?(?:with )?(?:(?:the|an?|its|their|his|her|both) |[\w-]+['’]s )(?:[\w'’-]+ ){0,3}?([\w-]+)(?: of .*)?$/.exec(
      words.trimEnd(),
    ) ?? [];
  return (
    noun !== undefined &&
    ((isBodyNoun(noun) && !otherBodies.has(noun)) || bodyNoun.test(noun) || titleHeads.has(noun))
  );
}
