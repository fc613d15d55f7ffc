import type { Span } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import { isNameGiven } from './name-given.ts';
import { isPaper } from './papers.ts';

const pronoun = /^(?:he|she|they|it|who|which)$/i;
const inner = new Set(['clause', 'that-clause', 'infinitive', 'object-infinitive', 'preposition', 'noun']);

/** Drops what two rules found alike, and what a speaker thinks by his own account ("she said she believed …"). */
export function refine(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  const kept: Draft[] = [];
  const outer = outermost(drafts);
  for (const draft of drafts) {
    if (kept.slice(-3).some((one) => isPartOf(draft, one))) continue;
    const key = draft.content.map((span) => `${span.start}-${span.end}`).join();
    if (seen.has(key)) continue;
    seen.add(key);
    if (isQuestion(text, draft) || isFear(text, draft) || isLearnt(text, draft) || isWall(text, draft))
      continue;
    const around = aroundOf(draft, outer);
    if (isThin(text, draft, around !== undefined)) continue;
    if (around !== undefined && !isPassedOn(text, draft, around)) continue;
    if (around !== undefined && (ownAccount(text, draft, around) || isQuotedBy(draft, around))) continue;
    kept.push(around === undefined ? draft : within(draft, around));
  }
  return kept.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** "a sign at the gate reads “Keep out”", "a tablet reads “Tell him”": words on things, which nobody says. */
function isWall(text: string, { source, antecedent, cue }: Draft): boolean {
  if (source === null) return false;
  const words = text.slice(source.start, source.end);
  const named = antecedent ?? source;
  const pointed = /^(?:that|which)$/.test(words)
    ? text.slice(Math.max(0, source.start - 60), source.start)
    : '';
  if (walls.test(text.slice(named.start, named.end)) || isLaw(words) || wallBefore.test(pointed)) return true;
  if (isOnThing(text, source, cue) || isReadOff(text, source, cue)) return true;
  const reads = cue !== null && /^read(?:s|ing)?$/i.test(text.slice(cue.start, cue.end));
  return reads && /^(?:an?|the|one|some)\b/i.test(words) && !words.split(/\s+/).some((word) => isPaper(word));
}

/** "*On a cupboard door* she has written “Today we paint”", "she *wrote on a wall* “Out”" */
function isOnThing(text: string, source: Span, cue: Span | null): boolean {
  if (cue === null || !/\bwr(?:ote|itten|ites|iting)$/i.test(text.slice(cue.start, cue.end))) return false;
  const before = text.slice(Math.max(0, source.start - 60), source.start);
  return surfaceBefore.test(before) || surfaceAfter.test(text.slice(cue.end, cue.end + 60));
}

const onSurface = String.raw`on (?:an?|the|his|her|its|their|one|every) (?:[\p{L}-]+ ){0,3}(?:walls?|doors?|windows?|(?:black|white|chalk)?boards?|slates?|bedsheets?|cardboard|fences?|gates?|(?:t-)?shirts?|vans?|bench(?:es)?|trees?|stones?|rocks?|bridges?|mirrors?|pavements?|roads?|roofs?|floors?|ceilings?|napkins?|banners?|placards?|signs?|posters?|hands?|arms?|helmets?|crates?|box(?:es)?|sails?|hulls?|carts?|trucks?)`;
const surfaceBefore = new RegExp(String.raw`\b${onSurface},? $`, 'iu');
const surfaceAfter = new RegExp(String.raw`^ ${onSurface}\b`, 'iu');

/** "next to a sign *that says* …" */
const wallBefore =
  /\b(?:signs?|banners?|placards?|posters?|billboards?|stickers?|plaques?|badges?|boards?|cards?|notices?|labels?|t-shirts?)(?: (?:on|in|at|by|above|outside) (?:\p{L}+ ){1,4})? ?$/u;

/** "Article 2 of the decision", "the state’s water act", "the constitution": what binds everybody is nobody's remark. */
function isLaw(words: string): boolean {
  return /^(?:(?:article|section|paragraph|clause|rule|chapter|annex) \d|(?:(?:the|an?|its|their|\p{Lu}\p{L}+(?:['’]s)?|\p{L}+['’]s|federal|state|national|local|new|old|current|existing|(?:\p{Ll}+ )?(?:protection|planning|labou?r|tax|traffic|safety|security|press|media|water|energy|building|education|housing|insurance))\s){0,4}(?:law|act|statute|constitution|treaty|bylaws?|penal code|criminal code|civil code)(?:$|,| (?:of|on|from|in|passed|adopted)\b))/iu.test(
    words,
  );
}

const surface = String.raw`(?:signs?|signboards?|banners?|placards?|posters?|billboards?|(?:black|white|chalk|notice)boards?|graffiti|stickers?|plaques?|slogans?|mottos?|t-shirts?|badges?|labels?|captions?|headlines?|epitaphs?|headstones?|inscriptions?|tablets?|tattoos?|murals?|sayings?)\b`;
const walls = new RegExp(
  String.raw`^(?:(?:an?|the|one|another|some|many|several|two|his|her|their|its|handmade|hand-painted|painted|red|of)\s){0,4}(?:[\p{L}-]+\s){0,2}${surface}`,
  'iu',
);
const wallTold = new RegExp(
  String.raw`(?<!\b(?:of|on|at|by|in|to|with|from|near|under|above|below|beside|behind|outside|over|than) )\b(?:an?|the|one|another) (?:[\p{L}-]+ ){0,2}${surface}`,
  'iu',
);

/** "A banner had appeared across the window. *It read*: …": what the sentence before tells of is read off it. */
function isReadOff(text: string, source: Span, cue: Span | null): boolean {
  if (cue === null || !/^it$/i.test(text.slice(source.start, source.end))) return false;
  if (!/^read(?:s|ing)?$/i.test(text.slice(cue.start, cue.end))) return false;
  const before = text.slice(Math.max(0, source.start - 200), source.start).trimEnd();
  const sentence = before.split(/(?<=[.!?][”"]?)\s/).at(-1) ?? '';
  return wallTold.test(sentence) && !sentence.split(/[^\p{L}-]+/u).some((word) => isPaper(word));
}

/** “One,” she said, laughing, “two.”: "laughing" has no more than what "said" has. */
function isPartOf(draft: Draft, one: Draft): boolean {
  return (
    draft.kind === 'direct' &&
    draft.source?.start === one.source?.start &&
    draft.content.every((span) =>
      one.content.some(({ start, end }) => start === span.start && end === span.end),
    )
  );
}

/** What an unnamed reporter asks is nobody's statement. */
function isQuestion(text: string, { source, cue }: Draft): boolean {
  if (source === null || cue === null || !/\bask/i.test(text.slice(cue.start, cue.end))) return false;
  return asker.test(text.slice(source.start, source.end));
}

const asker =
  /^(?:(?:a|an|the|one|another|some|two|several)\s)?(?:\p{Ll}+\s)?(?:reporters?|journalists?|moderators?|interviewers?|correspondents?|hosts?|anchors?|presenters?)\b/iu;

/** "citing the ministry", "cited a source as saying that": whom somebody has it from. */
function isCited(cue: string, words: string): boolean {
  return /\bciting$/i.test(cue) || (/\bcite[sd]$/i.test(cue) && /\bas (?:saying|telling)\b/.test(words));
}

/** "thanked the guests", "opened by talking about the drought": what somebody did, in no words; "thanked us for coming" tells. */
function isDeed(cue: string, words: string): boolean {
  if (/^(?:thank|salut|scold|berat|chid)(?:s|es|ed|ing)?$/i.test(cue)) return !/\bfor\b/.test(words);
  if (/^talking about$/i.test(cue)) return true;
  if (/^insist\p{L}* on$/iu.test(cue)) return /^anonymity\b/.test(words);
  // "denied entry to two men": what they were not given.
  if (/^(?:had |has |have |was |were )?den(?:y|ies|ied|ying)$/i.test(cue))
    return /^(?:(?:any|all|further) )?(?:entry|access|permission|bail|parole|asylum|visas?|treatment|care|leave|admission|service|medical|legal|him|her|them|us)\b/i.test(
      words,
    );
  return /^begg(?:ed|ing)$/i.test(cue) && /^(?:him|her|them)\b/i.test(words);
}

/** "declined to comment", "refused to give a date": nothing was said. */
function isSilence(text: string, cue: Span | null, words: string): boolean {
  return (
    cue !== null &&
    /(?:\b(?:refus|declin)\p{Ll}+|\b(?:not|n['’]t) (?:want|wish))$/u.test(text.slice(cue.start, cue.end)) &&
    silence.test(words)
  );
}

const silence =
  /^to (?:be (?:drawn|interviewed|quoted|named|identified|photographed)|(?:\p{Ll}+ly )?(?:comment|say|speak|talk|elaborate|answer|discuss|respond|reply|tell|give (?:\p{L}+ ){0,3}(?:names?|details?|reasons?|comments?|interviews?|figures?|dates?|numbers?|explanations?|estimates?|answers?)|provide|name|identify|disclose|specify|reveal|explain|describe|go into|confirm|speculate|state|detail|clarify|estimate|address (?:whether|the question|questions|reports|claims)))\b/u;

/** "agreed to talk on condition that her name not be used" */
const unnamed = /^to (?:talk|speak|be|discuss|answer|meet)\b.{0,60}\bon (?:the )?condition\b/;

const pointing =
  /^(?:it|him|them|both|this|that|anonymity|one|himself|herself|themselves)\b(?! (?:is|was|has|had|will|would|as|an?|the|to|of)\b)|^her$/i;

/**
 * "requested anonymity", "expected it within a week": a verb's object, and nobody's words; and in another's remark
 * ("said that Rivera had asked for a call", "said they had rejected the offer") what is told of, not said.
 */
function isThin(text: string, { content, cue, kind, rule }: Draft, nested: boolean): boolean {
  const [only] = content;
  if (only === undefined) return false;
  const words = text.slice(only.start, only.end);
  if (rule === 'label-given' && cue !== null && isNameGiven(text.slice(cue.start, cue.end), words))
    return true;
  if (rule === 'infinitive' && (unnamed.test(words) || isSilence(text, cue, words))) return true;
  if (kind !== 'indirect') return false;
  if (rule !== 'noun' && rule !== 'preposition') return false;
  // "the agency, citing the ministry": whom it has it from.
  if (rule === 'noun' && cue !== null && isCited(text.slice(cue.start, cue.end), words)) return true;
  if (cue !== null && isDeed(text.slice(cue.start, cue.end), words)) return true;
  const count = words.split(/\s+/).length;
  if (
    /^(?:(?:him|her|it)self|themselves)\b|^(?:it|them|that|this|him|her)(?: (?:on|in|at|during|again|after|before)\b|$)/i.test(
      words,
    )
  )
    return true;
  return (count <= 5 && pointing.test(words)) || (nested && count <= 3);
}

/** "farmers, who fear that …": the narrator's own word for how a group feels, which nobody is said to have said. */
function isFear(text: string, { source, cue, kind }: Draft): boolean {
  if (source === null || cue === null || kind !== 'indirect') return false;
  return (
    /^(?:who|which)$/i.test(text.slice(source.start, source.end)) &&
    /^(?:fear|fears|feared|worry|worried)$/i.test(text.slice(cue.start, cue.end))
  );
}

/** "she found that the door was shut": what somebody comes to know is the narrator's; what an inquiry finds is told. */
function isLearnt(text: string, { source, cue, kind }: Draft): boolean {
  if (source === null || cue === null || kind === 'direct') return false;
  return (
    /^(?:he|she|they|who)$/i.test(text.slice(source.start, source.end)) &&
    /\b(?:f(?:ound|ind|inds)|kn(?:ow|ows|ew)|forg(?:ot|ets?)|notic(?:es?|ed)|learn(?:s|ed)?|discover(?:s|ed)?|reali[sz](?:es?|ed))$/.test(
      text.slice(cue.start, cue.end),
    )
  );
}

/** What stands inside another's remark ends with it: “Rivera told us that “we stay”,” the envoy said. */
function within(draft: Draft, around: Draft): Draft {
  const at = draft.cue?.start ?? 0;
  const holder = around.content.find((span) => span.start <= at && at < span.end);
  if (holder === undefined || draft.content.every((span) => span.end <= holder.end))
    return { ...draft, nested: true };
  const content = draft.content
    .filter((span) => span.start < holder.end)
    .map((span) => ({ start: span.start, end: Math.min(span.end, holder.end) }));
  return content.length === 0 ? draft : { ...draft, content, nested: true };
}

const telling =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|elling|old)|wr(?:ite|ites|iting|ote|itten)|(?:announc|declar|insist|claim|argu|warn|promis|assur|inform|den(?:y|i)|stat|explain|report|confirm|suggest|add|repl(?:y|i)|acknowledg|admit|conced|tweet|post|reveal|stress|reiterat|vow|pledg|threaten|repeat)(?:e|es|s|ed|d|ing|ted|ting)?)\b/;

/**
 * What a speaker passes on of another's words ("said that Norland had told its envoy the talks were over") is a remark of
 * the other's too. What another did, wants or thinks by that account ("said Norland had agreed to pay", "said its rivals
 * want to leave") is the speaker's alone; Norland may deny it.
 */
function isPassedOn(text: string, { source, cue, kind, rule }: Draft, around: Draft): boolean {
  const isOwn = source !== null && /^(?:his|her|its|their)$/i.test(text.slice(source.start, source.end));
  if (kind === 'direct' && /^(?:quote|colon)/.test(rule)) return true;
  // "In a survey, 40% of those asked said that …": the survey's own finding.
  if (around.rule === 'according-to' && source !== null && counted.test(text.slice(source.start, source.end)))
    return false;
  // "rejected Rivera’s claim that …": the claim is what it is about.
  // "repeated its call for talks" says no more than that it repeats it; "rejected her claim" has another's.
  // "backed a step that aides say helped": the aides' word on what is backed.
  if (rule === 'said-of-thing') return around.rule === 'noun';
  // "said Rivera had promised to wait" passes on her word, "said she had agreed to wait" tells what she did.
  if (rule === 'infinitive') return cue !== null && giving.test(text.slice(cue.start, cue.end));
  if (rule === 'noun-cue')
    return around.denied || (!isOwn && (around.rule === 'noun' || around.rule === 'charge'));
  return (
    cue !== null &&
    /^(?:that-clause|clause|colon-after-cue|passive|quote-after-cue|quote-before-cue)$/.test(rule) &&
    telling.test(text.slice(cue.start, cue.end))
  );
}

const giving = /\b(?:promis|pledg|vow|swor|swear|threaten|undert)\p{Ll}*$/u;

/** How many of those asked gave an answer. */
const counted =
  /^(?:(?:about|just|only|nearly|almost|some|over|more than)\s)?(?:\d|(?:half|most|a third|two-thirds|three-quarters|one in)\b)/i;

/** “Rivera made clear that Norland “will go on,” her spokesman said.”: the quoted words are the spokesman's alone. */
function isQuotedBy(draft: Draft, around: Draft): boolean {
  return around.rule === 'quote-before-cue' && around.kind === 'mixed' && draft.kind !== 'indirect';
}

function ownAccount(text: string, draft: Draft, around: Draft): boolean {
  if (draft.source === null || draft.kind === 'direct' || !inner.has(draft.rule)) return false;
  // Under a label or inside marks “she told me that …” is another's, or it would not have come so far.
  if (around.rule === 'label' || around.kind === 'direct') return false;
  const source = text.slice(draft.source.start, draft.source.end);
  // "she had met Karl Lind, who told her that …": his.
  const { antecedent } = draft;
  if (antecedent !== null && antecedent.start >= (around.content[0]?.start ?? 0)) return false;
  return draft.source.start === around.source?.start || pronoun.test(source);
}

/** Of two that hold each other's cues the one that begins first is outside: Holm said they would stay, Oke told Dusek. */
function aroundOf(draft: Draft, outer: ReadonlyMap<Draft, Draft>): Draft | undefined {
  const around = outer.get(draft);
  const start = draft.content[0]?.start ?? 0;
  return around !== undefined && outer.get(around) === draft && start < (around.content[0]?.start ?? 0)
    ? undefined
    : around;
}

/** The statement whose content holds a statement's cue. One pass over the spans in order. */
function outermost(drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const spans = drafts
    .flatMap((draft) => draft.content.map((span) => ({ ...span, draft })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cues = drafts
    .filter((draft) => draft.cue !== null)
    .sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
  const found = new Map<Draft, Draft>();
  let next = 0;
  let widest: (typeof spans)[number] | null = null;
  for (const draft of cues) {
    const at = draft.cue?.start ?? 0;
    for (let span = spans[next]; span !== undefined && span.start <= at; span = spans[next]) {
      if (widest === null || span.end > widest.end) widest = span;
      next++;
    }
    if (widest !== null && widest.end > at && widest.draft !== draft) found.set(draft, widest.draft);
  }
  return found;
}
