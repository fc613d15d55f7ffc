import type { Span } from '../../model/span.ts';
import type { Document, Paragraph } from '../document/document.ts';
import { tidy } from './complement.ts';
import { holdersOf } from './holder.ts';
import type { Position } from './position.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import { verbGroup } from './verb-group.ts';

const asking =
  /^(?:calls?|called|urges?|urged|asks?|asked|demands?|demanded|wants?|wanted|requests?|requested|seeks?|sought)$/;
const giving =
  /^(?:will|would|offers?|offered|pledges?|pledged|promises?|promised|proposes?|proposed|undertakes?|undertook)$/;
const bullet = /^(?:[-–—*•·▪◦]|\(?(?:\d{1,2}|[a-h])[.)])\s+/u;
const small = /\p{Ll}/u;
const longestList = 10;

/**
 * A list of paragraphs behind a sentence that ends in a colon, each a position: "The union calls on the firm to: ¶ - lift
 * pay; ¶ - mend the roof", "Subject to approval, Lakeworks will: ¶ - install monitors".
 */
export function bulletPositions(scene: Scene): Position[] {
  const { cast, document, sentence, tokens } = scene;
  const paragraph = document.paragraphs[sentence.paragraph];
  if (tokens.at(-1)?.text !== ':' || paragraph?.end !== sentence.end || paragraph.label) return [];
  const lead = tokens.findLastIndex(({ lower }) => asking.test(lower) || giving.test(lower));
  const verb = tokens[lead];
  if (lead < 1 || !verb) return [];
  const will = /^(?:will|would)$/.test(verb.lower);
  // "will announce:", "would like:": the list is of something else.
  if (will && tokens[lead + 1]?.text !== ':') return [];
  const group = verbGroup(tokens, lead);
  if (group.negated || group.unreal) return [];
  const subject = subjectOf(scene, group.start);
  const parties = subject ? holdersOf(cast, subject) : [];
  const stance = giving.test(verb.lower) ? 'offers' : 'demands';
  return itemsBehind(document, paragraph).flatMap((words) =>
    parties.map((party) => ({ party, stance, words, evidence: words, rule: 'bullets' }) as const),
  );
}

function itemsBehind({ paragraphs, text }: Document, { index }: Paragraph): readonly Span[] {
  const items: Span[] = [];
  for (const { start, end } of paragraphs.slice(index + 1, index + 1 + longestList)) {
    // Cleaned pages have lost their bullets: an item begins in small letters then.
    const mark =
      bullet.exec(text.slice(start, start + 12))?.[0].length ??
      (small.test(text.charAt(start)) ? 0 : undefined);
    if (mark === undefined) break;
    const tail = /(?:[;,.]|\s)*(?:\s(?:and|or))?[;,.\s]*$/.exec(text.slice(start, end))?.[0].length ?? 0;
    const words = tidy(text, { start: start + mark, end: end - tail });
    if (words) items.push(words);
  }
  return items;
}
