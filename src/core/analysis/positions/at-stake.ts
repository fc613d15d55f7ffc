import type { Document } from '../document/document.ts';
import type { Token } from '../people/tokens.ts';
import { harm } from './harm.ts';
import type { Scene } from './scene.ts';

/** What one gives another by doing it, whatever the object: "will not |sign|", "would not |withdraw|". */
const yielding = new Set(
  (
    'sign countersign initial ratify lift release free withdraw retreat yield bow budge compromise concede relent capitulate ' +
    'disarm demobilise demobilize extradite rescind revoke repeal retract reconsider renegotiate apologise apologize ' +
    'resign abdicate cooperate comply disband dismantle vacate evacuate relinquish renounce abandon waive scrap shelve ' +
    'ease relax soften reinstate rehire grant exempt reimburse repatriate normalise normalize let permit endorse back ' +
    'join boycott outlaw arrest expel'
  ).split(' '),
);
/** The same in two words, or with what it is done to: "will not |hand over| its guns", "would not |return to work|". */
const yieldingWords =
  /^(?:hand\s(?:(?:\p{L}+\s){0,4}?over|over|back)|give\s(?:up(?!\son\b)\b|(?:in|way|back|ground)\b|(?:\p{L}+\s){1,4}?(?:up|back)\b)|lay\sdown|back\s(?:down|off)|step\s(?:down|aside|in|back)|stand\s(?:down|aside)|pull\s(?:out|back|(?:\p{L}+\s){1,4}?(?:out|back)\b)|call\soff|take\s(?:back|part\sin)|climb\sdown|cave\sin|buy\sback|go\s(?:back\sto|beyond|further\sthan|above|below)|turn\sover|vote\s(?:for|against|to)|sit\sdown\swith|(?:talk|speak)\s(?:to|with)\s(?!reporters|journalists|the\s(?:press|media))|deal\swith|bail\sout|return\sto\s(?:work|the\s(?:table|talks|deal|pact))|reopen\s(?:the|its|that)\s(?:contract|deal|agreement|border|talks|text)|cross\s(?:the|a|any)\spicket|recommend\s(?:the|an?y?|this|that|it|its)\b|cut\sties|take\sorders|(?:trade|swap|exchange)\s[^.;,]{2,40}?\sfor\b|settle\sfor\b|open\s(?:its|the|their|our)\s(?:\p{L}+\s)?(?:books|borders?|gates|files|archives|market)\b|shake\shands|sell\s(?:its|their|our|his|her)\s|return\s(?:its|the|any|their)\s(?!first|top)\p{L}+\sto\s\p{Lu}|pay(?:\s*(?:[.,;”"]|$)|\s(?:for|up|back|more|until|unless|any(?:thing|one)?)\b))/iu;

/** What is fought over at tables. */
const stake =
  /\b(?:deals?|offers?|bids?|pacts?|treat(?:y|ies)|accords?|agreements?|contracts?|truces?|ceasefires?|terms|demands?|conditions?|compromises?|concessions?|proposals?|pay\s(?:rise|cut|claim|deal)|wages?|pensions?|ransoms?|debts?|loans?|compensation|damages|bail-?outs?|subsid(?:y|ies)|tariffs?|dut(?:y|ies)|lev(?:y|ies)|quotas?|sanctions?|embargo(?:es)?|bans?|blockades?|restrictions|borders?|checkpoints?|troops|soldiers|warships|weapons|arms|guns|missiles|territor(?:y|ies)|land|waters|prisoners?|hostages?|captives?|detainees?|strikes?|picket|lock-?outs?|slots|stakes?|shares|assets|rights|veto|amendments?|clauses?|recognition|independence|sovereignty|referendums?|talks|negotiations|table|mediation|inquiry|apolog(?:y|ies)|guarantees?|immunity|amnesty|tax(?:es)?|aid|money|cents?|pence|euros?|dollars?|pounds?|(?:million|billion)|per\s?cent|condemn\w*|refus\w*|accept\w*|agree[sd]?|withdraw\w*|withdrew|releas\w+|reinstat\w+|lifted|halt\w*|pressure)\b|[$€£]\s?\d/i;
/** "will not |attend the summit|". */
const meeting =
  /^(?:attend|take\s+part|participate|come|go|send|travel|sit)\b[^.;,]{0,60}?\b(?:meetings?|summits?|conference|congress|session|hearing|commission|round)\b/i;

/** Under which it would: "will not sail |unless the fee is cut|", "would not leave |without a date|". */
const terms =
  /\s(?:unless|without\s(?!doubt|fail|delay|him\b|her\b|them\b|warning)|as\slong\sas|so\slong\sas|in\sreturn\sfor|in\sexchange\sfor|under\s(?:any|such|these|those|pressure|duress|threat)|at\s(?:any|this|that)\sprice|for\sless\sthan)\b/i;
/** A clause that says when: a condition where it tells of somebody's deed, a time where it tells of the weather. */
const clauseOfTime = /\s(?:until|till|before|while|if|after|once|when|as\slong\sas)\s([^.;]{4,90})/i;
/** What nobody means as an answer: illness, a diary, a lack. */
const excuse =
  /\s(?:because\sof|due\sto|owing\sto|for\s(?:health|family|safety|technical)\sreasons|for\slack\sof|after\s(?:falling|testing))\b/i;

/** What nobody does by will, and the verbs of other frames. */
const unwilled = new Set(
  (
    'have know see seem appear happen occur become remain mean need succeed fail survive last help hurt ' +
    'affect benefit suffer lose win gain reach meet achieve arrive recover grow fall rise exist contain ' +
    'do hesitate forget forgive regret comment say tell name confirm elaborate disclose reveal identify specify speculate ' +
    'answer describe oppose block object stand feel think believe like love hate hear ' +
    'look expect hope wish care mind live die include involve require want get result lead cause ' +
    'surprise disappoint please bring vary differ belong deserve cost weigh owe own miss seek exceed ' +
    'rule deny reject refuse decline dismiss veto insist demand accept agree allow tolerate negotiate discuss cede ' +
    'surrender recognise recognize consent support approve expire understand realise realize notice ' +
    'prevent guarantee ensure begin start amount ask warn suggest wait rush hurry hinder derail threaten undermine weaken'
  ).split(' '),
);
const harming = new RegExp(`^(?:${harm})(?:e|y)?$`);

/** False for what nobody does by will, for harm, and for the verbs that other frames read. */
export function isWilled(verb: string): boolean {
  return !unwilled.has(verb) && !harming.test(verb);
}

/**
 * True where "will not" before a verb refuses what another wants, no mere plan: a verb of yielding ("sign", "hand
 * over"), a thing that is bargained for as its object ("cut its duty"), a condition ("unless the fee is dropped"), or
 * what the article has told somebody to ask for. "The museum will not open on Sunday" refuses nothing.
 */
export function isAtStake(scene: Scene, token: Token): boolean {
  const { document, sentence } = scene;
  const words = document.text.slice(token.start, Math.min(sentence.end, token.start + 240));
  if (excuse.test(words)) return false;
  if (yielding.has(token.lower) || yieldingWords.test(words) || meeting.test(words) || terms.test(words))
    return true;
  const clause = clauseOfTime.exec(words);
  if (clause?.[1] !== undefined && (stake.test(clause[1]) || otherParty.test(clause[1]))) return true;
  const object = words.slice(0, clause?.index).split(/[,;]/)[0] ?? '';
  return (
    stake.test(object.split(/\s+/).slice(1, 9).join(' ')) || isAskedFor(document, sentence.start, object)
  );
}

/** "until |Ottawa changes| its rules". */
const otherParty = /^(?:the\s)?\p{Lu}\p{Ll}+(?:\s\p{L}+){0,3}?\s(?!\d)\p{Ll}+/u;

const asking =
  /\b(?:ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|urg(?:es?|ed|ing)|call(?:s|ed|ing)?\s(?:for|on)|request(?:s|ed|ing)?|want(?:s|ed)|press(?:es|ed|ing)?|propos\w+|offer(?:s|ed)?|insist(?:s|ed|ing)?|appeal(?:s|ed)?|petition\w*|pleas?|plead\w*|conditions?)\b/i;
const asked = new WeakMap<
  Document,
  readonly { readonly end: number; readonly stems: ReadonlySet<string> }[]
>();

/** "Uganda asked Kenya to open the pipeline. Kenya will not |open the pipeline|": two words of one request. */
function isAskedFor(document: Document, before: number, object: string): boolean {
  const requests = asked.get(document) ?? requestsOf(document);
  asked.set(document, requests);
  const wanted = [...stemsOf(object)];
  return requests.some(
    ({ end, stems }) => end <= before && wanted.filter((stem) => stems.has(stem)).length > 1,
  );
}

function requestsOf({ sentences, text }: Document) {
  return sentences.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const at = words.search(asking);
    return at < 0 ? [] : [{ end, stems: stemsOf(words.slice(at)) }];
  });
}

/** Words of four letters or more without a capital, by their first five letters. */
function stemsOf(words: string): ReadonlySet<string> {
  return new Set(Array.from(words.matchAll(/(?<![\p{L}’'])\p{Ll}{4,}/gu), ([word]) => word.slice(0, 5)));
}
