import type { Span } from '../../model/span.ts';
import type { Sentence } from '../document/document.ts';
import { remarkAt } from './cast.ts';
import { tidy } from './complement.ts';
import { partyOfEntry } from './entry-party.ts';
import { holdersOf, partyOfSpeaker } from './holder.ts';
import { authorOf, saysWe } from './own-paper.ts';
import type { Position } from './position.ts';
import { denierOf, heldBy, type Scene } from './scene.ts';

/** Words that set this file's frames off. */
export const deniedWords =
  'false|untrue|baseless|unfounded|groundless|fabricated|invented|den(?:y|ies|ied)|disputes?|disputed|whether';

/** What is said of others, as somebody may call it false. */
const talk =
  '(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|charges?|stories|story|posts?)';
const wrong =
  '(?:false|untrue|baseless|unfounded|groundless|fabricated|invented|lies|a\\s+lie|fake|nonsense|without\\s+foundation|not\\s+true)';
const plainly = '(?:(?:completely|entirely|simply|totally|utterly|wholly|categorically|absolutely)\\s+)?';

/** A claim that somebody denies, told in other ways than "denied that": where each rule is shown. */
export function deniedPositions(scene: Scene): Position[] {
  const { document, sentence } = scene;
  const text = document.text.slice(sentence.start, sentence.end);
  return [...whichDenied(scene, text), ...calledFalse(scene, text), ...saidNo(scene, text)];
}

const relative =
  /,\s+(?:which|something|(?:an?|the)\s+(?:claim|charge|accusation|allegation|report|suggestion))\s+(?:that\s+)?(?<holder>[^,;.“”"]{2,60}?)\s+(?:has\s+|have\s+|had\s+)?(?:(?:always|repeatedly|strongly|firmly|flatly|categorically|strenuously|consistently)\s+)?(?:den(?:y|ies|ied)|disput(?:es?|ed))(?=\s*(?:$|[.,;]|and\b|but\b))/u;

/** "Guests say the inn waters its cider|, which the inn denies|." */
function whichDenied(scene: Scene, text: string): Position[] {
  const match = relative.exec(text);
  const holder = match?.groups?.['holder'];
  if (!match || holder === undefined) return [];
  const { cast, sentence } = scene;
  const comma = sentence.start + match.index;
  const from = sentence.start + match.index + match[0].indexOf(holder);
  const claim = remarkAt(cast, comma - 1)?.content.find(
    ({ start, end }) => start < comma && comma <= end + 1,
  );
  const words = claim ? tidy(cast.document.text, { start: claim.start, end: comma }) : null;
  const parties = holdersOf(cast, { start: from, end: from + holder.length });
  return words ? heldBy(scene, parties, 'denies', words, 'which-denied') : [];
}

const predicate = new RegExp(
  `(?:^|[\\s“"])(?:the\\s+|all\\s+|any\\s+|these\\s+|those\\s+)?${talk}\\s+(?<claim>that\\s[^.;“”"]{4,160}?)\\s+(?:is|are|was|were)\\s+${plainly}${wrong}(?![\\p{L}])`,
  'iu',
);
const object = new RegExp(
  `\\b(?:called|calls|branded|labelled|labeled|dismissed|described|rejected)\\s+(?:the\\s+|all\\s+|any\\s+)?${talk}\\s+(?<claim>that\\s[^.;“”"]{4,160}?)\\s+(?:as\\s+)?${plainly}["“]?${wrong}(?![\\p{L}])`,
  'iu',
);

/** "Reports |that our band torched the stage| are false", "called reports |that it had paid| baseless". */
function calledFalse(scene: Scene, text: string): Position[] {
  const { cast, sentence, tokens } = scene;
  const match = predicate.exec(text) ?? object.exec(text);
  const claim = match?.groups?.['claim'];
  if (!match || claim === undefined) return [];
  const start = sentence.start + match.index + match[0].indexOf(claim);
  const words = { start, end: start + claim.length };
  const remark = remarkAt(cast, start);
  const party = remark ? partyOfSpeaker(cast, remark) : null;
  if (party !== null && !cast.untitled.has(party))
    return heldBy(scene, [party], 'denies', words, 'called-false');
  const author = !remark && saysWe(cast.document, sentence) ? authorOf(cast) : null;
  if (author !== null) return heldBy(scene, [author], 'denies', words, 'called-false');
  if (remark || predicate.test(text)) return [];
  const verb = tokens.findIndex((token) => token.start >= sentence.start + match.index);
  const first = tokens[0];
  const last = tokens[verb - 1];
  const parties = first && last ? holdersOf(cast, { start: first.start, end: last.end }) : [];
  return heldBy(scene, parties, 'denies', words, 'called-false');
}

const question =
  /\b(?:whether|if)\s+(?<claim>(?!(?:he|she|they|you|I|we|there)\s)[^.;:“”"]{6,160}?)(?=,\s|\.?$)/u;
const deed =
  /\s(?:has|had|have|was|were|is|are)\s(?:\p{L}+ly\s)?(?!to\b|tired\b|sure\b|worried\b|ready\b)\p{L}+/u;
const askedFor = /\b(?:asked|wanted to know|pressed|inquired)\b/i;
const no =
  /^["“]?(?:No["”]?,?["”]?\s+(?<after>[^,.“”"]{2,60}?)\s+(?:said|replied|answered)|(?<before>[^,.“”"]{2,60}?)\s+(?:said|replied|answered|says),?\s+["“]?[Nn]o)["”]?\s*[.,]?["”]?$/u;
const noBehind = /,\s+(?<before>[^.;“”"]{2,80}?)\s+(?:said|replied|answered),?\s+["“]?[Nn]o["”]?\.?["”]?$/u;

/** "Asked whether |Norway had paid a ransom|, Ida Holm said no", "… had pawned the harp. No, the rector replied." */
function saidNo(scene: Scene, text: string): Position[] {
  const { cast, document, sentence } = scene;
  const match = askedFor.test(text) ? question.exec(text) : null;
  const claim = match?.groups?.['claim'];
  if (!match || claim === undefined || !deed.test(claim)) return [];
  const next = document.sentences[sentence.index + 1];
  const answerer =
    nameIn(noBehind, text, sentence) ??
    (next ? nameIn(no, document.text.slice(next.start, next.end), next) : null);
  if (!answerer) return [];
  const start = sentence.start + match.index + match[0].indexOf(claim);
  const words = { start, end: start + claim.length };
  const parties = holdersOf(cast, answerer);
  const denier = parties.length === 0 ? (denierOf(scene, answerer) ?? personIn(scene, answerer)) : null;
  return heldBy(scene, denier === null ? parties : [denier], 'denies', words, 'said-no');
}

function nameIn(pattern: RegExp, text: string, sentence: Sentence): Span | null {
  const match = pattern.exec(text);
  const name = match?.groups?.['after'] ?? match?.groups?.['before'];
  if (!match || name === undefined) return null;
  const start = sentence.start + match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}

/** "Rector |Ida Moor|", "Minister |Ida Holm| of Norway": somebody told by name, for a house or for herself. */
function personIn({ cast }: Scene, { start, end }: Span): string | null {
  const { entries, mentions } = cast.people;
  const mention = mentions.find(
    (one) =>
      one.start >= start &&
      (one.end === end || /^\s(?:of|from)\s/.test(cast.document.text.slice(one.end, end))),
  );
  const entry = mention ? entries[mention.entry] : undefined;
  return entry?.kind === 'person' ? (partyOfEntry(cast, entry) ?? entry.person.name) : null;
}
