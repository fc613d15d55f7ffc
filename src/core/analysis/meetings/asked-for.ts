import type { Span } from '../../model/span.ts';
import { humanNoun } from './human-nouns.ts';
import type { Scene } from './scene.ts';

const asks =
  /\b(?:(?:wr[io]t\w+|letter|appeal(?:s|ed|ing)?) to(?= [^;.]{2,60} (?:ask|request|seek|demand)ing )|(?:has|have|had|having) (?:also |now |already |formally )?(?:asked|applied|requested|demanded|sought|proposed|invited|offered)|requests?|requested|seeks?|sought|asking|asked|invit(?:es|ed|ing)|offer(?:s|ed|ing)|hopes? for|would (?:like|welcome)|wants?|open to|ready for|keen on|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|demand(?:s|ed|ing)?|lobb(?:y|ies|ied|ying) for)\b(?<who>[^;.]*)$/;

/**
 * "has asked the company's owners |for a meeting of its own|", "have requested |an audience with the dean|": who wants to
 * be heard, and by whom, is enough for a meeting that may come.
 */
export function isAskedFor(scene: Scene, left: Span, right: Span): boolean {
  const match = asks.exec(scene.lower.slice(left.start, left.end));
  if (!match) return false;
  const partner = `${match.groups?.['who'] ?? ''} ${scene.lower.slice(right.start, right.end)}`;
  return (
    partner.search(humanNoun) >= 0 ||
    /^ (?:with|between) (?:[\w-]+ ){0,3}\p{Lu}/u.test(scene.text.slice(right.start, right.end)) ||
    scene.mentions.some(({ start }) => start >= left.start + match.index && start < right.end)
  );
}
