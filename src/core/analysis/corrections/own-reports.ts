import type { Span } from '../../model/span.ts';
import type { Document, Paragraph, Sentence } from '../document/document.ts';
import { admits, admitsFor, ownsIn } from './admissions.ts';
import { saidAfter } from './own-words.ts';
import { outputs } from './pieces.ts';

const day = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const adverbs =
  '(?:(?:had|have|also|then|first|earlier|originally|initially|previously|already|mistakenly|wrongly|incorrectly|erroneously|both) )*';
const told =
  '(?:said|say|told (?:you|our|readers|listeners|viewers|members|subscribers|followers)|wrote(?! to)|posted|tweeted|reported|report|stated|announced|described|called|named|identified|listed|gave|put|quoted|claimed|credited|attributed|spelled|spelt|misspelled|misspelt|misstated|misidentified|misquoted|misreported|misnamed|muddled|mixed up|confused|transposed|showed|printed|published|promised|counted|(?:got|had)(?= (?:it|that|this|them|(?:the|an?|his|her|their|its) [\\p{L} ]{1,30}?) wrong\\b))';
const output = `(?:${outputs})s?`;
/** "We said that …", "we told our readers", "as we reported on Monday", "I described her as". */
const first = `\\b(?:we|i)(?:['’](?:d|ve))? ${adverbs}${told}\\b`;
/** "Yesterday's bulletin gave …", "Our report that …", "We stated in Sunday's magazine"; "Friday's bulletin from the bank" is another's. */
const ours = `\\b(?:(?:yesterday|today|last night|last week|${day})['’]s|our) (?:[\\w-]+ ){0,2}?${output}\\b(?! (?:from|by|of) (?:the|its|an?) )`;
/** "An earlier entry said", "a previous version of the map showed". */
const earlier = `\\b(?:earlier|previous|prior|original|first|initial) ${output}(?: (?:of|on|in|from) (?:the|this|our) (?:\\w+ )?(?:${output}|account|channel))?(?:, [^.;“”"]{1,60}?,)? ${adverbs}${told}\\b`;
/** "This article originally stated that", "this story first said". */
const originally = `\\bth(?:is|e) ${output} (?:(?:had|has|also) )*(?:originally|initially|first|previously|at first|wrongly|incorrectly|erroneously|mistakenly) ${told}\\b`;
/** "A headline on this story said", "a tweet from this account said". */
const onThis = `\\ban? (?:[\\w-]+ )?${output} (?:on|with|in|from|at|to|for|under|over|above|beside|accompanying) (?:this|our) (?:\\w+ )?(?:${outputs}|account|page|channel)s? ${adverbs}${told}\\b`;
/** "A story on March 4 about the strike said": of this outlet where "we" or "us" follow. */
const aPiece = `\\ban? (?:news )?(?:story|report|article|item|piece|column|caption|headline) (?:on|in|of|from|dated|published|that (?:ran|appeared)|which (?:ran|appeared)) [^.;:“”"]{2,90}? ${adverbs}(?!say\\b)${told}\\b`;
/** "This release replaces the one issued on May 3", "This version of the release corrects". */
const replaces = `\\bthis (?:\\w+ ){0,2}?${output}(?: of (?:the|our) ${output})? (?:replaces|supersedes|corrects)\\b`;
/** "The figure has been corrected; it was given as 30 in the first version of this report". */
const givenAs =
  '\\bwas (?:\\w+ly )?(?:given|named|described|listed|identified|put|spelled) as\\b[^.;]{1,80}\\bin (?:an?|the) (?:first|earlier|previous|original|initial) version\\b';
/** "The number was wrongly given as 30 in a story published Monday": in no piece of another's. */
const wronglyGiven = `\\b(?:was|were) (?:incorrectly|erroneously|wrongly|mistakenly) (?:given|named|described|listed|identified|put|spelled|stated|reported)\\b[^.;]{1,80}\\bin (?:(?:our|\\w+day['’]s) (?:\\w+ ){0,2}?${output}|an? (?:\\w+ )?${output} (?:published|posted|that (?:ran|appeared)|on (?:page|\\w+day)|last \\w+day|in (?:our|\\w+day['’]s)))\\b`;
/** "First paragraph, first sentence of release dated May 3 should read: …". */
const shouldRead = `\\b(?:paragraph|sentence|line|headline|bullet|quote|table)\\b[^.;]{0,80}\\bshould read\\b`;

/** What an outlet, a broadcaster or an author tells that it told before. */
const ownTelling = new RegExp(
  [first, ours, earlier, originally, onThis, replaces, givenAs, wronglyGiven, shouldRead, aPiece].join('|'),
  'iu',
);
/** Of these what was told in another piece, before this one. */
const elsewhere = new RegExp(
  `${first}|${ours}|${aPiece}|\\bthe [\\w’'-]+(?: [\\w’'-]+)? (?:reported|wrote) on\\b`,
  'iu',
);
/** Of these the words alone say that they no longer hold. */
const taken = new RegExp([originally, onThis, replaces, givenAs, wronglyGiven, shouldRead].join('|'), 'iu');
/** "Sunday's magazine", "an earlier version": what stands in print, which the next sentence may contradict. */
const inPrint = new RegExp(`${ours}|${earlier}`, 'iu');
/** "The ministry's notice of 3 May said", "the summary sent out this morning said": told by a body of its own, where it owns up. */
const bodys = new RegExp(
  `\\b(?:the|its|[\\p{L}]+['’]s) (?:(?:earlier|first|previous|recent|press|news|media) )*(?:${outputs}|summary|communiqu[eé])s?(?: [^.;:,“”"]{2,40}?)? (?:said|stated|gave|put|named|listed|showed|announced)\\b`,
  'iu',
);
/** "An earlier entry said …": a page's own, unless it tells whose. */
const ownEntry =
  /\b(?:earlier|previous|prior|original|initial) (?:entry|version|live ?blog|headline|caption)\b(?! (?:by|from) (?!this|our))/i;
const contrary = /\b(?:has|have|had|did|does|do|was|were|is|are|will)(?:n[’']t| not)\W*$/i;
/** Who puts a broadcast's own errors right. */
const presenting =
  /^(?:presenters?|hosts?|anchors?|newsreader|announcer|narrator|moderator|interviewer|studio|editor|correspondent|voice ?over)(?: ?\d)?$/i;
/** Without one of these no sentence owns up; alternatives of a pattern. */
export const ownReportHints = [
  "\\b(?:we|i)(?:['’](?:d|ve))? (?:(?:had|have|also|then|first|earlier|originally|initially|previously|already|both|wrongly|incorrectly|erroneously|mistakenly) )?(?:said|told|wrote|posted|tweeted|reported|stated|announced|described|called|named|identified|listed|gave|put|quoted|claimed|spelled|spelt|muddled|mixed up|confused|transposed|showed|printed|published|(?:got|had) (?=[^.;]{1,40} wrong\\b))",
  "\\b(?:yesterday|today|last night|last week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s",
  '\\ban? (?:news )?(?:story|report|article|item|piece|column|caption|headline) (?:on|in|of|from|dated|published|that|which) ',
  '\\bour (?=(?:[\\w-]+ )?(?:report|story|article|statement|release|flyer|leaflet|newsletter|email|post|map|table|chart|headline|caption|bulletin|programme|edition|list))',
  '\\b(?:earlier|previous|original|initial|first) (?:entry|post|update|tweet|bulletin|alert|email|statement|release|report|story|article)',
  '\\b(?:originally|initially|first|at first) (?:said|stated|reported|gave|put|wrote)',
  '\\b(?:headline|caption|tweet|post|map|chart|graphic|photograph) (?:on|with|in|from) (?:this|our)',
  '\\b(?:was|were) (?:\\w+ly )?(?:given|named|described|listed|identified|put|spelled|stated|reported)\\b',
  '\\bthe correct \\w+ (?:is|was)\\b|\\bshould read\\b|\\bregrets the\\b|\\bthis version\\b|\\bapologies\\b|\\breplaces\\b|\\bsupersedes\\b',
];

/** How many sentences behind what was told the admission may stand. */
const reach = 3;

/** Where a teller's own earlier words, and what puts them right, begin and end. */
export interface OwnReport extends Span {
  /** Where what was told begins: behind "We also want to correct something." */
  readonly bodyStart: number;
  /** Where it speaks of its earlier telling. */
  readonly tells: number;
}

/**
 * What a teller owns up to without a label: it tells in its own voice what it told before, and beside that that it was
 * wrong. "In our email of May 7 we said that … The list shows seven. We're sorry for the error.", "An earlier entry said
 * that … They have not. We have removed it.", "Yesterday in this programme we said … It is in Linz, and we should have
 * checked."
 */
export function ownReport(document: Document, sentence: Sentence, paragraph: Paragraph): OwnReport | null {
  const { text } = document;
  if (!speaksForOutlet(text, paragraph)) return null;
  const telling = tellingOf(document, sentence, paragraph);
  return telling && ownedUp(document, telling, paragraph);
}

/** True for words on what was told in another piece than this: "in our edition of Monday we wrote that …". */
export function tellsOfAnother(words: string): boolean {
  return elsewhere.test(words);
}

/** "We want to correct something we said on Monday.": what was said follows. */
const announcing =
  /\b(?:correct|clarify|put right) (?:something|an? (?:mistake|error|point|story|report|item))\b[^.;:]{0,60}\W*$/i;

interface Telling {
  readonly sentence: Sentence;
  readonly words: string;
  readonly at: number;
  /** In its own voice; else a body that speaks of itself by name. */
  readonly isOwn: boolean;
}

/** A sentence that tells of an earlier telling: this one, or the one before last where this one owns up. */
function tellingOf(document: Document, sentence: Sentence, { first: from }: Paragraph): Telling | null {
  for (const index of [sentence.index, sentence.index - 1, sentence.index - 2]) {
    const candidate = index < from ? undefined : document.sentences[index];
    if (!candidate || (index !== sentence.index && !admitsFor(wordsOf(document, sentence)))) return null;
    const words = wordsOf(document, candidate);
    const own = ownTelling.exec(words);
    const match = own ?? bodys.exec(words);
    if (match && announcing.test(words)) return null;
    if (match && !saidAfter.test(words.slice(match.index + match[0].length)))
      return { sentence: candidate, words, at: match.index, isOwn: own !== null };
  }
  return null;
}

function wordsOf({ text }: Document, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 400));
}

function ownedUp(document: Document, telling: Telling, paragraph: Paragraph): OwnReport | null {
  const { sentence, words, isOwn } = telling;
  const { sentences } = document;
  const owns = isOwn ? admits : admitsFor;
  const before = sentence.index > paragraph.first ? sentences[sentence.index - 1] : undefined;
  const behind = sentences
    .slice(sentence.index + 1, Math.min(paragraph.last, sentence.index + 1 + reach))
    .map((span) => ({ span, words: wordsOf(document, span) }));
  const last = behind.findLastIndex((next) => owns(next.words) && !saidAfter.test(next.words));
  const opens = isOwn && before !== undefined && admits(wordsOf(document, before));
  const right = isOwn && behind[0] !== undefined && isPutRight(words, behind[0].words);
  if (!opens && last < 0 && !right && !taken.test(words) && !ownsIn(words, isOwn)) return null;
  // What is right follows what was told; an admission farther behind ends the note.
  const end = behind[Math.max(last, isFull(words) ? -1 : 0)]?.span.end ?? sentence.end;
  return {
    start: opens ? before.start : sentence.start,
    end,
    bodyStart: sentence.start,
    tells: sentence.start + telling.at,
  };
}

/** "It will be |on Friday|.", "We have gone through the lists again, and the number is |265|." */
const rightValue =
  /(?:^|[,;]\s(?:and|but)\s)(?:it|they|he|she|there|that|the \w+|its \w+) (?:now )?(?:will be|is|are|was|were|has|have|stands at)\s(.{1,60})$/iu;

/** "The bulletin gave the day as Thursday. It will be on Friday.", "… was built in 1970. It was in fact built in 1907.", "They have not." */
function isPutRight(words: string, next: string): boolean {
  if (ownEntry.test(words) && contrary.test(next)) return true;
  if (!inPrint.test(words) || saidAfter.test(next)) return false;
  if (/\b(?:in fact|actually)\b/i.test(next)) return true;
  const now = rightValue.exec(next)?.[1];
  return now !== undefined && haveOtherValues(words, now);
}

const value =
  /\d[\d.,]*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu;

/** Both have one number, day or month of one kind, and not the same. */
function haveOtherValues(words: string, now: string): boolean {
  const fresh = now.match(value) ?? [];
  const [one] = fresh;
  if (one === undefined || fresh.length > 1) return false;
  const kind = kindOf(one);
  const old = (words.match(value) ?? []).filter((word) => kindOf(word) === kind);
  return old.length > 0 && old.every((word) => word.toLowerCase() !== one.toLowerCase());
}

function kindOf(word: string): string {
  if (/day$/i.test(word)) return 'weekday';
  return /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(word)
    ? 'number'
    : 'month';
}

/** "…, not Basel as we wrote": wrong and right in one sentence. */
function isFull(words: string): boolean {
  return /\bnot\s[^.;]{1,80}\b(?:as|like) (?:we|i)\b|\bcontrary to what\b/i.test(words);
}

/** Unlabelled, or said by whoever presents. */
function speaksForOutlet(text: string, { label }: Paragraph): boolean {
  return label === null || presenting.test(text.slice(label.start, label.end).trim());
}
