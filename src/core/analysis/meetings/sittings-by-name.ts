import type { Span } from '../../model/span.ts';
import { bodyAtHead } from './bodies.ts';
import { leftOf, rightOf } from './clause.ts';
import { chamber } from './legislatures.ts';
import { nounMood } from './noun-mood.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { ordinal } from './ordinals.ts';
import { firstMatches, type Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** A body's own name that stands for its meeting: "ahead of the NATO-Russia Council on Wednesday". */
const bodies =
  /\b(?:Council|Commission|Forum|Assembly|Committee|Conference|Group|Dialogue|Quartet|Congress)\b|\bCOP-?\d{1,2}\b/g;

/** Sittings that a body's own name stands for: "ahead of the NATO-Russia Council on Wednesday", "told the Security Council". */
export function sittingsByName(scene: Scene): Trigger[] {
  return firstMatches(scene.text, bodies).flatMap(
    ({ index, 0: name }) => readBody(scene, { start: index, end: index + name.length }) ?? [],
  );
}

/** "at the Arctic |Council| on Monday" is read by its name, "at the town |council| on Monday" by its noun. */
export function isBodyName({ text }: Scene, { start, end }: Span): boolean {
  return /^(?:Council|Committee)$/.test(text.slice(start, end));
}

/** "Ahead of the NATO-Russia Council on Wednesday", "and the Arab League Council in Cairo on June 17". */
function readBody(scene: Scene, head: Span): Trigger | null {
  const { lower } = scene;
  const phrase = nounPhrase(scene, head.start, 0);
  const own = /\d$/.test(scene.text.slice(head.start, head.end));
  if (chamber.test(lower.slice(phrase.start, head.end))) return null;
  if (isHeldItself(scene, head)) return sittingOf(scene, phrase, head, own, phrase.start);
  if (phrase.name === null && !own) return null;
  const before = lower.slice(0, phrase.start);
  if (isNumbered(scene, phrase, head))
    return sittingOf(scene, phrase, head, own, leftOf(scene, phrase.start));
  if (toldBody.test(before) && /^(?: of |[ ,.])/.test(lower.slice(head.end)))
    return toldTo(scene, phrase, head);
  if (!/\b(?:at|for|ahead of|during|after|attend|of|and|or|to) (?:the )?$|[…,] ?(?:and )?$/.test(before))
    return null;
  const rest = lower.slice(head.end, head.end + 60);
  const date = scene.dates.find((one) => one.start >= head.end && one.start < head.end + 45);
  if (
    !date ||
    !/^,? (?:in |on |at |this |next |last |later |today|tomorrow|meets|which (?:opens|begins|starts|runs|takes place|will|is (?:taking place|being held|meeting|to)))/.test(
      rest,
    )
  )
    return null;
  if (
    /\b(?:voted|approved|said|adopted|passed|rejected|decided)\b/.test(lower.slice(head.end, date.end + 30))
  )
    return null;
  const left = before.endsWith(' for ') ? leftOf(scene, phrase.start) : phrase.start;
  return sittingOf(scene, phrase, head, own, left);
}

/** "The |Council| of Energy Ministers of the bloc will be held in Lima on 3 May": it is told as what takes place. */
const takesPlace =
  /^(?: (?:of|on|for) [^,;.]{2,90}?)? (?:will be|is to be|was|is being|has been|had been) (?:now )?held\b|^(?: (?:of|on|for) [^,;.]{2,90}?)? (?:will take|is to take|takes|took) place\b/;

function isHeldItself({ lower, dates }: Scene, head: Span): boolean {
  const match = takesPlace.exec(lower.slice(head.end, head.end + 140));
  const end = match ? head.end + match[0].length : 0;
  return match !== null && dates.some(({ start, when }) => when !== null && start >= end && start < end + 60);
}

function sittingOf(scene: Scene, phrase: NounPhrase, head: Span, own: boolean, left: number): Trigger {
  const { lower } = scene;
  const end = rightOf(scene, head.end);
  return {
    ...head,
    rule: 'body',
    form: 'session',
    mood: nounMood(lower.slice(0, phrase.start), lower.slice(head.end, end), ''),
    left: { start: left, end: phrase.start },
    right: { start: head.end, end },
    phrase: { start: phrase.start, end: head.end },
    body: scene.text.slice(own ? head.start : (phrase.name?.start ?? head.start), head.end),
    definite: false,
    again: false,
    count: null,
    subject: 'none',
  };
}

const numbered = new RegExp(
  `\\b(?:${ordinal}|annual|inaugural) (?:(?!(?:the|an?|of|in|on|at|for|to|time|meeting|session) )[\\w'&-]+ ){0,4}$`,
);
/** What may stand behind a body's name that stands for its sitting; not "the Council |vote|". */
const endsName =
  /^(?:[.,;:)]|$| (?:in|on|at|with|of|for|from|this|next|last|late|early|yesterday|today|tomorrow|[a-z]+day|and|which|will|was|is|opens?|opened|begins?|began|takes?|took|ended|gathers|meets|drew|draws|brought|brings)\b)/;

/** "chaired the |sixth| Association |Council| with Peru on 3 March", "the |12th| Asia |Forum| in Lima in May": one of its sittings. */
function isNumbered(scene: Scene, phrase: NounPhrase, head: Span): boolean {
  const lead = scene.lower.slice(Math.max(0, head.start - 60), head.start);
  if (!numbered.test(lead) || !endsName.test(scene.lower.slice(head.end))) return false;
  return scene.dates.some(
    ({ start, when }) => when !== null && (start < phrase.start || start < head.end + 90),
  );
}

/** Whoever "told |the Security Council|" spoke at its session. */
const toldBody =
  /(?:^|\W)(?:told|addressed|addressing|telling|chairing|chaired) (?:a session of |an? [\w-]+ session of )?(?:the )?$/;

function toldTo(scene: Scene, phrase: NounPhrase, head: Span): Trigger | null {
  const body =
    bodyAtHead(scene.text.slice(phrase.start)) ??
    scene.text.slice(phrase.name?.start ?? head.start, head.end);
  if (!/\b(?:Council|Assembly|Commission)$/.test(body)) return null;
  const end = rightOf(scene, head.end);
  return {
    ...head,
    rule: 'told-body',
    form: 'session',
    mood: 'held',
    left: { start: phrase.start, end: phrase.start },
    right: { start: head.end, end },
    phrase: { start: phrase.start, end: head.end },
    body,
    definite: true,
    again: false,
    count: null,
    subject: 'none',
  };
}
