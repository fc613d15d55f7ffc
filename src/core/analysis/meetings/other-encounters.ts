import type { Span } from '../../model/span.ts';
import { humanNoun } from './human-nouns.ts';
import type { Scene } from './scene.ts';

/** "|Leicester| meet Sale", "|Union Waasland| host Exeter": one name before a plural verb is a team. */
const teamBefore =
  /(?:^|[.;:,“"] |\b(?:and|while|but|when|where|before) )(?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:(?:then|next|also|now) )?$/u;
const playerSubject =
  /\b(?:college|university|high school|tigers|bulldogs|wildcats|eagles|lions|bears|team|club|side|rovers|united|city|squad|champions)\b/;

/**
 * Whether "meet" and "host" tell of a game: "Leicester meet Sale on Saturday", "the college hosts Bradley".
 * Not "Groth and Benyahia meet in Tunis", "ministers meet in Oslo", "the president hosts Ms Roe".
 */
export function isFixture(scene: Scene, verb: Span): boolean {
  const word = scene.lower.slice(verb.start, verb.end);
  if (!/^(?:meets?|hosts?|met|hosted|face|visits?)$/.test(word)) return false;
  const before = scene.text.slice(Math.max(0, verb.start - 60), verb.start);
  const isTransitive = /^ (?!with\b|in\b|on\b|at\b|for\b|again\b)/.test(scene.text.slice(verb.end));
  if (!isTransitive) return false;
  const object =
    /^ (?:the |their |its |bitter |old |local |great |arch-?rivals? |rivals? )*(\p{Lu}[\p{L}'’-]+)/u.exec(
      scene.text.slice(verb.end),
    );
  if (object && /^(?:meet|host)$/.test(word) && teamBefore.test(before) && before.search(humanNoun) < 0)
    return true;
  if (
    playerSubject.test(before.toLowerCase()) &&
    /^ (?:its|their|the|old|bitter|arch) ?-?(?:[\w-]+ )?(?:rivals?|opponents?)\b/.test(
      scene.lower.slice(verb.end),
    )
  )
    return true;
  return object !== null && playerSubject.test(before.toLowerCase()) && !isOfficial(scene, verb.end);
}

/** "host |Prime Minister Roe|", "met |the chairman|": a person by office. */
function isOfficial(scene: Scene, from: number): boolean {
  const words = scene.lower.slice(from, from + 60);
  return words.search(humanNoun) >= 0;
}

/** "I met with him in his office": whoever writes the article, outside of a quotation. */
export function isWriter(scene: Scene, left: Span): boolean {
  const words = scene.lower.slice(left.start, left.end);
  if (!/(?:^|\W)i (?:\w+ ){0,2}$/.test(words) || /\band i (?:\w+ ){0,2}$/.test(words)) return false;
  const { document, sentence } = scene;
  const from = document.paragraphs[sentence.paragraph]?.start ?? sentence.start;
  const lead = document.text.slice(from, sentence.start + left.start + words.length);
  const marks = lead.match(/[“”"]/g)?.length ?? 0;
  return (
    marks % 2 === 0 &&
    !/^(?:[\p{Lu} .'’-]{3,40}|(?:\p{Lu}[\p{L}.'’-]* ?){1,4}(?:\([^)]{2,50}\))?):/u.test(lead) &&
    !/''/.test(lead)
  );
}
