import type { PositionFinding, StatementFinding } from '../../model/finding.ts';
import { overlaps, textOf } from '../../model/span.ts';
import { correctionNotes, isInNotes } from '../corrections/correction-notes.ts';
import { type Document, type Sentence, sentenceAt } from '../document/document.ts';
import type { People } from '../people/people.ts';
import { tokenise } from '../people/tokens.ts';
import { withoutAsides } from './asides.ts';
import { paperPositions, paperWords } from './binding-papers.ts';
import { bulletPositions } from './bullets.ts';
import { readCast } from './cast.ts';
import { concessionPositions, concessionWords } from './concessions.ts';
import { conditionalPositions, conditionalWords } from './conditional.ts';
import { deedPositions, deedWords } from './deeds.ts';
import { deniedPositions, deniedWords } from './denied-claims.ts';
import { listedPositions, listedWords } from './listed-demands.ts';
import { nounPositions, nounWords } from './noun-frames.ts';
import { isOnlyReporter } from './outlets.ts';
import { authorOf, saysWe } from './own-paper.ts';
import type { Position } from './position.ts';
import { isReadable } from './readable.ts';
import { readinessPositions, readinessWords } from './readiness.ts';
import { refusalPositions, refusalWords } from './refusals.ts';
import { spokenPositions } from './spoken.ts';
import { framesSpoken, spelledOut } from './spoken-frames.ts';
import { carriedDemands } from './their-demands.ts';
import { stanceWords } from './verb-forms.ts';
import { verbPositions } from './verb-frames.ts';

const trigger = new RegExp(
  `\\b(?:${stanceWords}|${nounWords}|${readinessWords}|${refusalWords}|${deedWords}|${conditionalWords}|${concessionWords}|${deniedWords}|${paperWords})\\b|${listedWords}|\\b(?:will|would|to)\\s*:`,
  'gi',
);
/** Longer ones are lists or text without stops. */
const longestSentence = 1200;

/** Finds what parties demand, reject, offer, accept, deny, warn of and are open to. */
export function findPositions(
  document: Document,
  people: People,
  statements: readonly StatementFinding[],
): readonly PositionFinding[] {
  const notes = correctionNotes(document);
  const cast = readCast(document, people, statements);
  const told = narratedSentences(document).flatMap((sentence) => {
    const tokens = withoutAsides(tokenise(document.text, sentence).flatMap(spelledOut));
    const scene = { document, cast, sentence, tokens };
    const author = saysWe(document, sentence) ? authorOf(cast) : null;
    return [
      ...(author === null ? [] : framesSpoken(cast, sentence, author)),
      ...verbPositions(scene),
      ...refusalPositions(scene),
      ...conditionalPositions(scene),
      ...readinessPositions(scene),
      ...concessionPositions(scene),
      ...deedPositions(scene),
      ...listedPositions(scene),
      ...bulletPositions(scene),
      ...deniedPositions(scene),
      ...nounPositions(scene),
      ...paperPositions(scene),
      ...carriedDemands(scene),
    ];
  });
  const spoken = spokenPositions(cast, statements);
  const positions = [...told, ...spoken].filter(
    ({ evidence, party, words }) =>
      isReadable(textOf(document.text, words)) &&
      // "Norway and Peru called on |Peru to sign|": nobody asks that of itself.
      !textOf(document.text, words).startsWith(`${party} to `) &&
      !isInNotes(notes, evidence) &&
      !isOnlyReporter(cast, party, textOf(document.text, evidence)),
  );
  return withoutRepetitions(document, positions).map((position) =>
    cast.untitled.has(position.party) ? { ...position, personal: true } : position,
  );
}

/** "In their scenario Norway rejects …": nobody has done it. */
const invented = /\b(?:scenarios?|hypothetical(?:ly)?|imagine that|suppose that)\b/i;

/** Sentences with a word that may set a frame off; what somebody says under a label is for `spokenPositions`. */
function narratedSentences(document: Document): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of document.text.matchAll(trigger)) {
    const last = sentences.at(-1);
    if (last && match.index < last.end) continue;
    const sentence = sentenceAt(document, match.index);
    if (!sentence || sentence.end - sentence.start > longestSentence) continue;
    const paragraph = document.paragraphs[sentence.paragraph];
    const spoken = paragraph?.label && !paragraph.capitals;
    if (invented.test(document.text.slice(sentence.start, sentence.end))) continue;
    if (!spoken && !document.text.slice(sentence.start, sentence.end).endsWith('?')) sentences.push(sentence);
  }
  return sentences;
}

/** One finding for the same words of the same party: the frames' before the remarks', which know their ends less well. */
function withoutRepetitions(document: Document, positions: readonly Position[]): PositionFinding[] {
  const kept = new Map<string, Position[]>();
  const seen = new Set<string>();
  for (const position of positions) {
    const { party, stance, words } = position;
    const text = document.text.slice(words.start, words.end);
    const key = `${party}|${stance}|${text.toLowerCase().replace(/\W+/g, ' ')}`;
    const sentence = `${party}|${position.evidence.start}`;
    const others = kept.get(sentence) ?? [];
    if (seen.has(key) || others.some((other) => overlaps(other.words, words))) continue;
    seen.add(key);
    kept.set(sentence, [...others, position]);
  }
  const all = [...kept.values()].flat().sort((a, b) => a.words.start - b.words.start);
  return all.map(({ party, stance, words, evidence, rule }) => ({
    party,
    stance,
    text: document.text.slice(words.start, words.end),
    evidence: [evidence],
    rule,
  }));
}
