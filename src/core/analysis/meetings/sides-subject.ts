import type { Span } from '../../model/span.ts';
import { frontedLength } from './fronted.ts';
import { humanNoun } from './human-nouns.ts';
import { none, type Sides, sidesIn } from './named-sides.ts';
import type { Scene } from './scene.ts';

const finiteVerb =
  /\b(?:will|would|could|may|might|can|is|are|was|were|has|have|had|held|holds?|hosts?|says?|said|met|meets|led|leads|began|begins|came|comes|went|goes|flew|flies|left|leaves|set|sets|put|puts|told|gave|gives|took|takes|made|makes|sought|seeks|opens?|joins?|arrives?|travels?|visits?|heads? (?:to|for|into)|plans to|wants|prepares?|attends?|convenes?|calls|cancels?|postpones?|enters?|[a-z]{3,}ed)\b/;

/** The subject of the clause that a noun stands in: what comes before its verb. */
export function beforeVerb(scene: Scene, left: Span): Span {
  const start = left.start + leadLength(scene.text.slice(left.start, left.end));
  const verb = finiteVerb.exec(scene.text.slice(start, left.end));
  return { start, end: verb ? start + verb.index : left.end };
}

/** "BERN, Switzerland, 7 July – ": where it was written. */
const dateline = /^\p{Lu}{3}(?:[^.!?—–]|\.(?= \d)){0,80}? (?:—|–|\([^)]{2,20}\) ?[—–-]{1,2}|--) /u;
const guest = /\b(?:invitation|request|proposal|suggestion) of\b/i;
/** "In Oslo |envoys of Chile,| Peru and Japan met": the comma is a list's and closes no adjunct. */
const opensList = new RegExp(
  `(?:${humanNoun.source}) (?:of|from) (?:the )?\\p{Lu}[\\p{L}.’' -]{1,30}, $`,
  'u',
);
const apposed = /^(?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+, /u;

/** "|On Monday, |the envoy …", "|At the invitation of Norland's king, Olav, |the envoy …": what stands before a subject. */
export function leadLength(clause: string): number {
  const placed = dateline.exec(clause)?.[0].length ?? 0;
  if (placed > 0) return placed + leadLength(clause.slice(placed));
  const length = frontedLength(clause);
  if (opensList.test(clause.slice(0, length))) return 0;
  const name = guest.test(clause.slice(0, length))
    ? apposed.exec(clause.slice(length))?.[0].length
    : undefined;
  return length + (name ?? 0);
}

/** "|and could also| see X", "|but will| speak to X": a clause that goes on with the sentence's subject. */
const goesOn =
  /^\W*(?:(?:and|but|also|then|later|now|possibly|reportedly|afterwards|probably|instead|separately) )*(?:will|would|could|can|may|might|must|should|is|are|was|were|has|have|had|plans?|planned|intends?|hopes?|expects?|agreed|wants?|due|to)\b/;
/** "after |meeting with X|, Y said", "In Oslo, after |talking| to X, Y …". */
const fronted =
  /^\W*(?:(?:in|on|at|earlier|later|late|early) [^,]{2,30}, )?(?:after|before|following|having|upon|while|on|when) (?:(?:nearly|almost|about|over|more than|some) )?(?:[\w-]+ ){0,2}$/;
const firstPerson = /\b(?:i|we)(?:'(?:ve|ll|m|re|d))? (?:\w+ ){0,4}$/;
/** "Talks about it: |it| was ready to meet X" behind "said". */
const saidOf =
  /\b(?:said|says|announced|confirmed|added|insisted|stressed)(?: (?:on|last|late|early) \w+)?(?: that)? ?$/;
const pronoun = /^\W*(?:it|they|he|she) (?:\w+ ){0,6}$/;

/**
 * Who acts where the words before a trigger name nobody: the speaker ("I met X"), the sentence's subject ("Ida Roe will fly
 * to Oslo and could also see X"; "after meeting X, Ida Roe said"), whoever says so of itself ("Norland said it would meet X").
 */
export function impliedSubject(scene: Scene, left: Span, right: Span): Sides {
  const words = scene.lower.slice(left.start, left.end);
  if (firstPerson.test(words)) return speakerOf(scene, left.end);
  const lead = scene.lower.slice(0, left.end);
  if (fronted.test(lead) && scene.text.charAt(right.end) === ',')
    return sidesIn(scene, beforeVerb(scene, { start: right.end + 1, end: scene.text.length }));
  if (left.start === 0) return none;
  const before = scene.lower.slice(0, left.start);
  if (pronoun.test(words) && saidOf.test(before))
    return sidesIn(scene, beforeVerb(scene, { start: 0, end: left.start }));
  if (
    goesOn.test(words) &&
    /\b(?:and|but|or)\s*$/.test(`${before}${/^\W*(?:and|but) /.exec(words)?.[0] ?? ''}`)
  )
    return sidesIn(scene, beforeVerb(scene, { start: 0, end: left.start }));
  return none;
}

/** "Norland said |talks with Peru| would open": whoever tells of talks with somebody holds them. */
export function sayerOf(scene: Scene, end: number): Sides {
  const lead = scene.lower.slice(0, end);
  return saidOf.test(lead) ? sidesIn(scene, beforeVerb(scene, { start: 0, end })) : none;
}

/** "Ida Roe said |her| talks with Jun Mori", "the league will vote at |its| annual meeting": whose meeting it is. */
export function ownerOf(scene: Scene, left: Span, phrase: Span): Sides {
  const possessive = /^(?:his|her|its|their)\b/.exec(scene.lower.slice(phrase.start))?.[0];
  if (possessive === undefined) return none;
  const start = left.end - left.start > 1 ? left.start : 0;
  const near = sidesIn(scene, beforeVerb(scene, { start, end: phrase.start }));
  const subject =
    near.participants.length + near.parties.length > 0
      ? near
      : sidesIn(scene, beforeVerb(scene, { start: 0, end: phrase.start }));
  const { participants, parties } = subject;
  if (possessive === 'their') return participants.length > 1 || parties.length > 1 ? subject : none;
  if (possessive === 'its') return participants.length === 0 && parties.length === 1 ? subject : none;
  const gender = scene.people.entries.find(({ person }) => person === participants[0])?.gender;
  return participants.length === 1 && gender !== (possessive === 'his' ? 'female' : 'male') ? subject : none;
}

/** Whoever says the words at an offset: "I met President Mori," Roe said. */
function speakerOf(scene: Scene, at: number): Sides {
  const offset = scene.sentence.start + at;
  const statement = scene.statements.findLast(({ content }) =>
    content.some(({ start, end }) => start <= offset && offset <= end),
  );
  const name = statement?.speaker?.name;
  const entry = scene.people.entries.find(({ kind, person }) => kind !== 'anonymous' && person.name === name);
  if (!entry) return none;
  if (entry.kind === 'organisation') return { ...none, parties: [entry.party ?? entry.person.name] };
  return { ...none, participants: [entry.person], parties: entry.party === null ? [] : [entry.party] };
}
