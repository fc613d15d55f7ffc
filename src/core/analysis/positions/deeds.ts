import type { Token } from '../people/tokens.ts';
import { complement } from './complement.ts';
import type { Position } from './position.ts';
import { held, isQuoted, type Scene } from './scene.ts';
import { subjectBefore } from './subject-before.ts';
import { verbGroup } from './verb-group.ts';

/** Words that set this file's frames off. */
export const deedWords = 'table|tabled|offers?|bids?|proposals?';
const nothing: Position[] = [];
const offers = new Set(['offer', 'bid', 'proposal']);
const including = /,?\s+(?:including|such as|among them)\s+|:\s+/;

/** Offers by deed: "put a rise of 4% on the table", "made a final offer: 5%". */
export function deedPositions(scene: Scene): Position[] {
  return scene.tokens.flatMap((token, index) => {
    if (token.lower === 'table') return onTheTable(scene, index);
    return offers.has(token.lower) ? madeOffer(scene, token, index) : nothing;
  });
}

const bringing = /^(?:bring|put|lay|place)s?$|^(?:brought|laid|placed)$/;

/** "some of what Norway plans to bring to the table, including limits on …", "has put limits on … on the table". */
function onTheTable(scene: Scene, table: number): Position[] {
  const { tokens, document, sentence } = scene;
  const from = Math.max(0, table - 30);
  const verb = tokens.findIndex(({ lower }, index) => index >= from && index < table && bringing.test(lower));
  const token = tokens[verb];
  const end = tokens[table];
  const preposition = tokens[table - 2];
  if (!token || !end || !preposition || !/^(?:on|to)$/.test(preposition.lower) || isQuoted(scene, token))
    return [];
  const direct = preposition === tokens[verb + 1] ? null : { start: token.end, end: preposition.start };
  const group = planGroup(scene, verb, direct !== null);
  if (group === null) return [];
  const subject = subjectBefore(tokens, group);
  const list = including.exec(document.text.slice(end.end, sentence.end));
  const words = direct
    ? complement(document.text, direct.start, direct.end)
    : list && complement(document.text, end.end + list.index + list[0].length, sentence.end);
  return subject && words && !isIdle(document.text.slice(words.start, words.end))
    ? held(scene, subject, 'offers', words, 'on-the-table')
    : [];
}

/** "put |its cards| on the table", "put |it| on the table", "put |food| on the table". */
function isIdle(words: string): boolean {
  return /^(?:(?:all|its|their|his|her|the|our|my)\s+)*(?:cards?|food|bread|it|them|everything|nothing|options?)$/i.test(
    words,
  );
}

/** "plans to |bring", "will |put", "is expected to |lay", "has |put"; null where nobody is said to do it. */
function planGroup(scene: Scene, verb: number, direct: boolean): number | null {
  const group = verbGroup(scene.tokens, verb);
  const before = scene.tokens[group.start - 1];
  if (group.negated) return null;
  if (
    before &&
    /^(?:plans?|planned|intends?|intended|expected|prepared|ready|set|going|due)$/.test(before.lower)
  ) {
    return verbGroup(scene.tokens, group.start - 1).start;
  }
  if (group.unreal || group.be) return null;
  return group.future || direct ? group.start : null;
}

const making =
  /^(?:make|makes|made|making|submit|submits|submitted|present|presents|presented|table|tables|tabled)$/;
const terms = /^(?:\s+(?:to|for)\s[^:.;,]{2,60})?(?:\s+of\s+(?=[$€£]?\d)|:\s+)/;

/** "made the dockers |a final offer: 5.5%|", "has tabled an offer of |6%|". */
function madeOffer(scene: Scene, noun: Token, index: number): Position[] {
  const { tokens, document, sentence } = scene;
  if (isQuoted(scene, noun)) return [];
  const verb = tokens.findLastIndex(({ lower }, at) => at < index && at >= index - 6 && making.test(lower));
  const after = document.text.slice(noun.end, sentence.end);
  const lead = terms.exec(after);
  if (verb < 1 || !lead) return [];
  const group = verbGroup(tokens, verb);
  if (group.negated || group.unreal || group.be) return [];
  const subject = subjectBefore(tokens, group.start);
  const words = complement(document.text, noun.end + lead[0].length, sentence.end);
  return subject && words ? held(scene, subject, 'offers', words, 'made-offer') : [];
}
