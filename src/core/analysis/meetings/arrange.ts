import type { Span } from '../../model/span.ts';
import type { Mood } from './mood.ts';
import type { Scene } from './scene.ts';
import { split } from './split.ts';
import type { Form, Trigger } from './trigger.ts';

/** A trigger whose words end where the next one's begin. */
export interface Arranged extends Trigger {
  /** Who acts where the trigger's own left names nobody ("met X in Oslo and |will meet| Y in Bergen"). */
  readonly shared: Span | null;
}

/**
 * Gives each trigger of a sentence its own stretch of words, and makes one of two that tell the same meeting
 * ("gather in Brussels for a summit", "hosted ministers for talks", "a session of the Council").
 */
export function arrange(scene: Scene, triggers: readonly Trigger[]): Arranged[] {
  const sorted = withoutJourneys(triggers).sort((a, b) => a.start - b.start);
  const kept: Trigger[] = [];
  for (const trigger of sorted) {
    const before = kept.at(-1);
    if (!before) kept.push(trigger);
    else if (trigger.start < before.end || isItsVerb(scene, before, trigger)) continue;
    else if (isInSubject(scene, before, trigger) || isWhatFor(scene, before, trigger))
      kept[kept.length - 1] = trigger;
    else if (isSameTelling(scene, before, trigger)) kept[kept.length - 1] = together(before, trigger);
    else kept.push(trigger);
  }
  return kept
    .map((trigger, at) => alone(scene, trigger, kept[at - 1], kept[at + 1]))
    .flatMap((one) => split(scene, one));
}

/** "called off a visit that was to include talks", "a trip on which he was to have met her": not the journey is the meeting, nor what a board did at it. */
function withoutJourneys(triggers: readonly Trigger[]): Trigger[] {
  const others = triggers.filter(({ rule }) => !['visit', 'trip', 'body-acts', 'journey'].includes(rule));
  return others.length > 0 ? others : [...triggers];
}

/** "|It| will now |meet| on Monday": the schedule tells it all. */
function isItsVerb(scene: Scene, a: Trigger, b: Trigger): boolean {
  return (
    a.rule === 'schedule' &&
    b.phrase === null &&
    /^ (?:[\w']+ ){0,4}$/.test(scene.lower.slice(a.end, b.start))
  );
}

/** "will |return| to Lima on Monday for |a third round|": the noun tells what they come for. */
function isWhatFor(scene: Scene, a: Trigger, b: Trigger): boolean {
  return (
    a.rule === 'again' &&
    b.phrase !== null &&
    b.left.start <= a.start &&
    /^[^,;]* for $/.test(scene.lower.slice(a.end, b.phrase.start))
  );
}

/** "Delegates to the |talks| on plastics |met| in Oslo": the noun belongs to the verb's subject. */
function isInSubject(scene: Scene, a: Trigger, b: Trigger): boolean {
  if (a.phrase === null || b.phrase !== null || b.left.start > a.start) return false;
  const between = scene.lower.slice(a.end, b.start);
  return (
    /\b(?:delegates|delegations|envoys|representatives|participants|parties|negotiators) (?:to|at|in|from) $/.test(
      scene.lower.slice(0, a.phrase.start),
    ) && !/[,;]| and |\b(?:was|were|is|are|has|have|had)\b/.test(between)
  );
}

/** "met on Tuesday |and agreed to hold| talks on Saturday": a deed of its own, unlike "met to hold talks". */
const otherPlan =
  /\b(?:agreed|decided|promised|pledged|vowed|undertook|resolved|offered|plan(?:s|ned)?|intend(?:s|ed)?|wants?|hopes?|due|expected|set|scheduled|going|will|would|is|are|was|were) (?:now |then |also )?to hold |\band (?:(?:will|would|are|is|were|was|then|later|also|both) )/;

/** The second of two triggers only names what the first tells. */
function isSameTelling(scene: Scene, a: Trigger, b: Trigger): boolean {
  if (!b.phrase || b.phrase.start > a.right.end || b.phrase.start < a.end) return false;
  const between = scene.lower.slice(a.end, b.phrase.start);
  if (a.rule === 'host' || ((a.rule === 'gather' || a.rule === 'break-up') && between === ' ')) return true;
  if (a.phrase === null && a.mood === 'none') return false;
  if (/^ of (?:the |its )?$/.test(between)) return true;
  if (scene.dates.some((date) => b.phrase && date.start >= b.phrase.start && date.end <= b.end)) return false;
  return (
    a.phrase === null &&
    b.body === null &&
    /(?:^| )(?:for|in|as|during|to hold|at|via|by) (?:his |her |their )?$/.test(between) &&
    !/\b(?:ahead|prepare\w*) for $/.test(between) &&
    !otherPlan.test(between)
  );
}

function together(a: Trigger, b: Trigger): Trigger {
  if (a.rule === 'host' || (a.rule === 'gather' && a.subject === 'needs-object')) {
    const right = { start: a.right.start, end: Math.max(a.right.end, b.right.end) };
    return { ...a, rule: b.rule, form: b.form, body: b.body, right };
  }
  const weak: readonly Form[] = ['meeting', 'session'];
  const form = weak.includes(a.form) ? b.form : a.form;
  return {
    ...a,
    form,
    body: a.body ?? b.body,
    right: { start: a.right.start, end: Math.max(a.right.end, b.right.end) },
  };
}

function alone(
  scene: Scene,
  trigger: Trigger,
  before: Trigger | undefined,
  after: Trigger | undefined,
): Arranged {
  let { left, right } = trigger;
  let shared: Span | null = null;
  if (before && before.end > left.start) {
    const start = Math.min(
      trigger.phrase?.start ?? trigger.start,
      Math.max(left.start, endBefore(scene, before, trigger)),
    );
    shared = before.phrase === null ? before.left : null;
    left = { start, end: left.end };
  }
  if (after && (after.phrase?.start ?? after.start) < right.end) {
    right = { start: right.start, end: Math.max(right.start, endBefore(scene, trigger, after)) };
  }
  return {
    ...trigger,
    mood: before ? joinedMood(scene, before, trigger) : trigger.mood,
    left,
    right,
    shared,
  };
}

/** "ahead of the summit on Friday and |the council| on Sunday": what is joined shares its mood. */
function joinedMood(scene: Scene, before: Trigger, trigger: Trigger): Mood {
  if (!before.phrase || !trigger.phrase || trigger.mood === 'possible' || before.mood === 'auto')
    return trigger.mood;
  const lead = scene.lower.slice(before.end, trigger.phrase.start);
  const isJoined =
    /(?:^|[ ,…;])and (?:at |for |in |of |to )?(?:the )?$/.test(lead) &&
    !/\b(?:will|was|were|is|are|has|have|had|said)\b/.test(lead);
  return isJoined && (before.mood === 'upcoming' || before.mood === 'held') ? before.mood : trigger.mood;
}

/** Where the words of a trigger end before those of the next: at "and", at a comma, or where the next phrase begins. */
function endBefore(scene: Scene, trigger: Trigger, next: Trigger): number {
  const end = next.phrase?.start ?? next.start;
  const between = scene.lower.slice(trigger.end, end);
  if (/\b(?:sidelines|margins|fringes) of (?:the )?$/.test(between)) {
    // "met on Friday on the margins of the assembly|, which opened on Tuesday|": the other's own day.
    const own = scene.lower.slice(next.end, trigger.right.end).search(/,? (?:which|that) /);
    const isDated = scene.dates.some(({ start }) => start >= trigger.left.start && start < end);
    return own < 0 || !isDated ? trigger.right.end : next.end + own;
  }
  // "On the sidelines of the summit, |Sweden's prime minister, X,| met": the subject begins at the first comma.
  const isFronted =
    trigger.phrase !== null &&
    (next.phrase === null || /\b(?:h[eo]lds?|hosted|had) $/.test(between)) &&
    /^\W*(?:[\w ,]{0,30}[—–-] )?(?:on|at|in|during|after|before|ahead of)\b/.test(
      scene.lower.slice(0, trigger.phrase.start),
    );
  const comma = isFronted ? between.search(/, (?!which|where|who|whose)/) : between.lastIndexOf(', ');
  const joint = Math.max(
    isFronted && comma >= 0 ? -1 : between.lastIndexOf(' and '),
    comma,
    between.lastIndexOf('…'),
  );
  if (joint < 0) return Math.max(trigger.end, end);
  const tail = between.slice(joint);
  // "and the Arab League |Council|": the joint stands right before the next phrase or its verb.
  return tail.length < 60 || isFronted ? trigger.end + joint : Math.max(trigger.end, end);
}
