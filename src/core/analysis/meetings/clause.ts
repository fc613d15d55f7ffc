import type { Span } from '../../model/span.ts';
import type { Mention } from '../people/people.ts';
import type { Scene } from './scene.ts';

const speech =
  'said|says|told|tells|(?<!\\b(?:the|an?|as|its|their) )announced(?! for\\b)|confirmed|added|reported|wrote|reports|according to|stated';
const opensClause =
  'but(?! (?:on|not|now|only)\\b)|while|whereas|although|though|who|which|where|when|as|after|before|because|since|so|amid|according|following|' +
  'hoping|saying|said|having|leaving|making|raising|despite|even|days|hours|weeks';
/** What ends the words that belong to a trigger. A clause that only gives the trigger's schedule is no end. */
const schedule =
  '(?:had been|had begun|had started|was|is|were|are|has been|have been|will be|would be|will (?:now )?(?:take|be held|open|begin|start|run|meet)|opens?|opened|begins?|began|starts?|started|takes? place|took place|runs?|ended|lasted|went on|dragged on|broke (?:up|down|off))';
/** "later that |evening|", "the following |day|": a day told by another, and no clause. */
const unit = '(?:day|morning|afternoon|evening|night|week|weekend|month|year)\\b';
const rightEnd = new RegExp(
  [
    '[;…”]|:(?!\\d)|[“"](?!(?:could|will|would|may|might|had|was|were|is|are|has|have)\\b)',
    '\\s[–—-]\\s',
    `, (?:${opensClause})\\b(?! ${schedule})`,
    `,? (?:which|that(?! (?:same )?${unit})) (?!${schedule})`,
    ' ?,? (?:in|at|during|on|of|after) (?:which|whom)\\b',
    `, (?!(?:on|in|at) )[^,]{0,70}?\\b(?:${speech})\\b`,
    `,? \\b(?:${speech})\\b`,
    ', and (?=(?:(?!\\b(?:that|who|which)\\b)[^,]){0,80}\\b(?:will|is|are|was|were|has|have|had|would|could|met|said|[a-z]{3,}ed)\\b)',
    ' (?:but(?! (?:on|not|now|only|(?:has|have) been (?:put|moved|postponed|rescheduled|delayed)|will (?:now )?(?:be held|take place|open)) )|before(?! (?:\\d|dawn|midnight|noon|sunrise|daybreak))|after(?! (?:just|only|about|nearly|almost|less|more|barely|two|three|four|five|six|\\d))|because|while|although|though|if|unless|where|when|who|ahead of|amid|despite|since) ',
    ` following (?!${unit}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)`,
    ' as (?!(?:announced|planned|scheduled|agreed|expected|foreseen) )(?=\\w+ (?:\\w+ ){0,4}?(?:is|are|was|were|has|have|had|\\w+ed|prepares?|enters?|tries|seeks?)\\b)',
  ].join('|'),
);
const leftEnd = new RegExp(
  [
    '[;:…“"”]',
    '\\s[–—-]\\s',
    ', (?:but|while|as|where|when|whose)\\b',
    `\\b(?:that(?! (?:same )?${unit})|when|where|while|whereas|(?:after|before)(?!,)|since|because|although|but|whether|if|unless|and then)\\b`,
    '\\bas (?!well|part|of|much|many|soon|early|far|long|planned|scheduled|a\\b|an\\b|it\\b|expected)',
    `\\b(?:said|says|announced|confirmed|added|reported|wrote|stated)\\b(?! to have )`,
    "(?<!(?:'m|'re|am|is|are|was|were|been) )\\btold (?:[A-Za-z]+ ){1,4}",
  ].join('|'),
  'g',
);
const finite =
  /\b(?:will|is|are|was|were|has|have|had|would|could|met|meets?|held|holds|(?<=\w )(?<!\b(?:the|a|an|,) )\w{3,}ed)\b/;

/** Where the words after a trigger that belong to it end. */
export function rightOf(scene: Scene, from: number): number {
  const rest = scene.lower.slice(from, from + 400);
  for (let at = 0; ; ) {
    const match = rightEnd.exec(rest.slice(at));
    if (!match) return Math.min(scene.text.length, from + 400);
    const end = at + match.index;
    if (joinsNames.test(scene.text.slice(Math.max(0, from + end - 30), from + end + 30))) {
      at = end + match[0].length;
      continue;
    }
    const over =
      dashedEnd(scene, from, rest, end) ?? betweenEnd(rest, end) ?? asideEnd(scene, from, rest, end);
    if (over === null) return from + end;
    at = over;
  }
}

/** "the Vietnam |-| Bulgaria Committee": a dash within a name. */
const joinsNames = /^.{0,30}\p{Lu}\p{L}+ [–—-] \p{Lu}\p{L}+ \p{Lu}/u;
const goesOn = '(?=(?:on|in|at|next|this|last|late|early|for|to|with|by) (?!wh(?:ich|om)\\b))';
const relativeAside = new RegExp(`^, (?:who|whose|which|where) [^,;:“”"–—]{3,110}, ${goesOn}`);
const endsAside = new RegExp(`^[^,;:“”"–—]{3,90}, ${goesOn}`);

const dash = /\s[–—-]\s/g;
/** " – the largest in the north – ": what stands between two dashes; a hyphen may stand for one, or in "vice - president". */
const dashed =
  /^\s(?:[–—]|-(?=\s(?:which|who|whose|the|an?|its|their|his|her|led|one|both|including|among)\b))\s[^;:“”"–—]{2,110}?(?=\s[–—-]\s)/;

/** Where the words go on behind an aside between dashes that begins at `end`, if it tells no day: "met Nordair |– the mine's owner –| on Monday". */
function dashedEnd(scene: Scene, from: number, rest: string, end: number): number | null {
  const match = dashed.exec(rest.slice(end));
  const over = match ? end + match[0].length + 2 : null;
  return over === null || isDatedIn(scene, from + end, from + over) ? null : over;
}

/** Where the second side stands behind an aside: "talks between the union, which called the strike|, and| the owners". */
function betweenEnd(rest: string, end: number): number | null {
  if (!/^ between (?!(?:the (?:two|three|four|sides|parties)|both|them|all)\b)/.test(rest)) return null;
  if (rest.slice(0, end).includes(' and ')) return null;
  const to = /^[^;:“”"]{0,130}? and (?!will\b|is\b|are\b|was\b|were\b)/.exec(rest.slice(end));
  return to ? end + to[0].length : null;
}

/**
 * Where the words go on behind an aside that begins or stands at `end`: "met Mori, |who leads the bank,| in Oslo", "will
 * convene the council, a body |that advises him,| on Friday"; null where no such aside stands there.
 */
function asideEnd(scene: Scene, from: number, rest: string, end: number): number | null {
  const behind = rest.slice(end);
  const isInside = /, (?:an?|the|its|his|her|their) [^,;]{2,80}$/.test(rest.slice(0, end));
  const match =
    relativeAside.exec(behind) ??
    (isInside && /^ (?:that|which|who) /.test(behind) ? endsAside.exec(behind) : null);
  const over = match ? end + match[0].length - 1 : null;
  const isNamed = scene.mentions.some(
    ({ form, start }) => form !== 'pronoun' && start >= from + end && start < from + (over ?? 0),
  );
  return over === null || isNamed || isDatedIn(scene, from + end, from + over) ? null : over;
}

function isDatedIn({ dates }: Scene, from: number, to: number): boolean {
  return dates.some(({ start }) => start >= from && start < to);
}

/** "The league and the union |that represents its players| met": the clause goes on after it. */
function isRelative(before: string, at: number): boolean {
  return (
    /\b(?:union|group|company|country|countries|party|parties|body|bodies|league|firm|nations?|states?|militia|faction|alliance|bloc|association|federation|delegations?|delegates|ministers|leaders|panel|committee|commission|council|agency) $/.test(
      before.slice(0, at),
    ) && /^that (?:[\w']+ ){0,12}$/.test(before.slice(at))
  );
}

/** "Roe|, whose bank owns the line,| telephoned Mori": the subject stands before it. */
const closedAside = /^, (?:whose|where) [^,;]{3,110}, (?!and |but |or )[^,;]{0,30}$/;

/** "The union |– the largest in the north –| met": the last aside between dashes, both of which stand there. */
function dashPair(before: string): Span | null {
  const [open, close] = [...before.matchAll(dash)].slice(-2);
  if (!open || !close || !dashed.test(before.slice(open.index))) return null;
  return { start: open.index, end: close.index + close[0].length };
}

/** "will|, officials said,| meet": an aside behind an auxiliary. */
const insetAside =
  /(?<=\b(?:will|would|could|may|might|is|are|was|were|has|have|had)), [^,;:“”"]{2,80}, (?=[a-z]|$)/g;

function insetsIn(before: string): Span[] {
  return [...before.matchAll(insetAside)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

const subordinator =
  /(?:^|[,;:.“"] ?|\b(?:and|but) )(?:if|when|while|whereas|after|before|since|because|although|unless|as)$/;
const mainClause =
  /^ ?(?:[\w'.-]+ )+?(?:\w+s|\w+ed|met|held|came|began|ran|fell|rose|broke|have|had|will|would|can|could|may)\b[^,;:“”"]{0,100}, (?!(?:which|who|whose|whom|where|and|or|but)\b)(?=[^;]*\b(?:will|would|'ll|is|are|was|were|has|have|had|could|may|might|plans?|wants?|hopes?|agreed)\b)/;

/** How long the clause is that a word at `start` opens before the main one: "If |the truce holds, |Peru and Chile will hold". */
function subordinateLength(before: string, start: number): number {
  if (start === 0 || !subordinator.test(before.slice(Math.max(0, start - 14), start))) return 0;
  return mainClause.exec(before.slice(start))?.[0].length ?? 0;
}

/** Where the words before a trigger that belong to it begin. */
export function leftOf(scene: Scene, to: number): number {
  const from = Math.max(0, to - 400);
  const before = scene.lower.slice(from, to);
  let start = 0;
  const pair = dashPair(before);
  const skipped = [...insetsIn(before), ...(pair ? [pair] : [])];
  for (const match of before.matchAll(leftEnd)) {
    if (skipped.some((aside) => match.index >= aside.start && match.index < aside.end)) continue;
    const decimal = match[0] === ':' && /\d/.test(before.charAt(match.index + 1));
    const rest = before.slice(match.index);
    const relative = (match[0] === 'that' && isRelative(before, match.index)) || closedAside.test(rest);
    if (!decimal && !relative) start = match.index + match[0].length;
  }
  start += subordinateLength(before, start);
  const joint = before.lastIndexOf(', and ');
  if (joint > start && finite.test(before.slice(start, joint))) start = joint + 6;
  return antecedentStart(scene, from + start, to) ?? from + start;
}

/**
 * Those named right before "who", and nobody else of the clause: "Roe is a cousin of |Ida Holm, who will| meet Mori",
 * "Roe thanked |Peru and Chile, who| met".
 */
function antecedentStart(scene: Scene, from: number, to: number): number | null {
  const who = opensWho.exec(scene.lower.slice(from, to));
  let first = who && mentionEndingAt(scene, from, from + who.index);
  if (!first || scene.people.entries[first.entry]?.kind === 'anonymous') return null;
  const lead = scene.lower.slice(from, first.start);
  // "was attended not by Holm, who was represented by a lawyer"
  if (/\b(?:not (?:by|with|from|for)|without|instead of|rather than)\b[^,]*(?:, )?$/.test(lead)) return null;
  // "a cousin of |the minister for tourism, Ida Holm, who|": with what she is called.
  if (lead.endsWith(', ')) {
    const start = first.start;
    const other = scene.mentions.findLast((one) => one.end < start && isPerson(scene, one));
    return Math.max(from, other?.end ?? from);
  }
  for (let joint = joinedBefore(scene, first); joint > 0; joint = joinedBefore(scene, first)) {
    const before = mentionEndingAt(scene, from, first.start - joint);
    if (!before) return null;
    first = before;
  }
  return first.start;
}

function mentionEndingAt({ mentions }: Scene, from: number, end: number): Mention | undefined {
  return mentions.findLast((one) => one.end === end && one.start >= from);
}

function isPerson({ people }: Scene, { entry }: Mention): boolean {
  return people.entries[entry]?.kind === 'person';
}

/** How long the "and" or the comma is that joins a name to the one before; 0 without one. */
function joinedBefore({ lower }: Scene, { start }: Mention): number {
  return /(?:,? and|,) $/.exec(lower.slice(0, start))?.[0].length ?? 0;
}

/** A relative clause up to its verb, or to what that verb is about: ", who |will|", ", who |was to hold|". */
const opensWho = /, who (?:[\w'-]+ ){0,5}$/;
