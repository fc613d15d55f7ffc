import type { Span } from '../../model/span.ts';
import { tokenise } from '../people/tokens.ts';
import { complement } from './complement.ts';
import { nounPositions } from './noun-frames.ts';
import type { Position } from './position.ts';
import { heldBy, type Scene } from './scene.ts';
import { verbPositions } from './verb-frames.ts';

const opening =
  /^(?:The|Its|Their|His|Her|Among\s(?:the|its|their))\s(?:\p{L}+\s)?demands?\s(?:is|are|was|were|include[sd]?)\s/u;

/** "Norway pressed for a reply. The demands include |an end to the ban|": of whoever demanded something just before. */
export function carriedDemands(scene: Scene): Position[] {
  const { document, sentence } = scene;
  const lead = opening.exec(document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
  const before = document.sentences[sentence.index - 1];
  if (!lead || !before || sentence.paragraph - before.paragraph > 1) return [];
  const earlier: Scene = { ...scene, sentence: before, tokens: tokenise(document.text, before) };
  const demands = [...verbPositions(earlier), ...nounPositions(earlier)].filter(
    ({ stance }) => stance === 'demands',
  );
  const parties = [...new Set(demands.map(({ party }) => party))];
  const words = complement(document.text, sentence.start + lead[0].length, sentence.end);
  return words && parties.length === 1 && isThing(document.text, words)
    ? heldBy(scene, parties, 'demands', words, 'carried-demands')
    : [];
}

/** "The demands are |an end to the ban|", no "The demands are |unacceptable|". */
function isThing(text: string, words: Span): boolean {
  return /^(?:an?|the|that|to|more|better|higher|\p{L}+s)\s/u.test(text.slice(words.start, words.end));
}
