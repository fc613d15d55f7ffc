import type { Span } from '../../model/span.ts';
import { humanNoun, oneDoer, pronounSubject } from './human-nouns.ts';
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
    /^ ?(?:the|an?) (?:[\w-]+ )?(?:man|woman)\b/.test(words)
  );
}
