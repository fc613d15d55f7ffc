import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../document/document.ts';
import { type Token, tokenise } from '../people/tokens.ts';
import { withoutAsides } from './asides.ts';
import type { Cast } from './cast.ts';
import { concessionPositions } from './concessions.ts';
import { conditionalPositions } from './conditional.ts';
import type { Position } from './position.ts';
import { readinessPositions } from './readiness.ts';
import { refusalPositions } from './refusals.ts';
import type { Scene } from './scene.ts';
import { verbPositions } from './verb-frames.ts';

/** "we're", "I'll", "we've", "we'd". */
const contracted = /^(i|we|they|it|he|she|that|there)'(re|m|ll|ve|d)$/;
const full: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['m', 'am'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['d', 'would'],
]);

/** The positions in one sentence of a remark whose speaker speaks for a party: "We will not sign", "We demand …". */
export function framesSpoken(cast: Cast, piece: Span, voice: string): Position[] {
  const { document } = cast;
  const home = sentenceAt(document, piece.start);
  // "And it turned out that, ‘We will not press charges’": what others are made to say.
  if (!home || /[‘]|(?<=\s)'(?=\p{Lu})/u.test(document.text.slice(piece.start, piece.end))) return [];
  const tokens = withoutAsides(
    tokenise(document.text, piece)
      .filter(({ text }) => !/^["“”]$/.test(text))
      .flatMap(spelledOut),
  );
  const scene: Scene = { document, cast, sentence: { ...home, ...piece }, tokens, voice };
  const evidence = { start: home.start, end: Math.max(home.end, piece.end) };
  return [
    ...verbPositions(scene),
    ...refusalPositions(scene),
    ...conditionalPositions(scene),
    ...concessionPositions(scene),
    ...readinessPositions(scene),
  ].map((position) => ({ ...position, evidence, rule: `spoken-${position.rule}` }));
}

/** "she'll" as two words. */
export function spelledOut(token: Token): readonly Token[] {
  const [, subject, short] = (token.lower.includes("'") && contracted.exec(token.lower)) || [];
  if (subject === undefined || short === undefined) return [token];
  const cut = token.start + subject.length;
  const verb = full.get(short) ?? short;
  return [
    { ...token, end: cut, text: token.text.slice(0, subject.length), lower: subject },
    { ...token, start: cut, text: verb, lower: verb, capital: false, spaced: false },
  ];
}
