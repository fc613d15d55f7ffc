import { fingerprint } from '../fingerprint.ts';
import type {
  CorrectionFinding,
  FigureFinding,
  MeetingFinding,
  PositionFinding,
  StatementFinding,
} from '../model/finding.ts';
import { textOf } from '../model/span.ts';

/** Words that carry no content: two reports of one remark differ in them most. */
const emptyWords = new Set(
  (
    'a an and are as at be been but by for from had has have he her him his i in is it its of on or our she so that ' +
    'the their them they this to was we were which who will with would you your'
  ).split(' '),
);

/** Kinds of meeting, the more special before the more general. */
const meetingKinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['call', /\b(?:call|calls|phone|telephone|video)\b/i],
  ['council', /\b(?:council|commission|committee|assembly)\b/i],
  ['summit', /\bsummits?\b/i],
  ['conference', /\b(?:conference|forum)\b/i],
  ['visit', /\bvisits?\b/i],
];

/** Stable id of a remark: who said it and its content words, so that punctuation and quotation marks do not count. */
export function statementId(finding: StatementFinding, text: string): string {
  const said = finding.content.map((span) => textOf(text, span)).join(' ');
  return `s-${fingerprint([lastName(finding.speaker?.name ?? ''), ...contentWords(said)])}`;
}

/**
 * Stable id of a meeting: its kind, who meets, and when. A meeting that was moved keeps the id that it had on its first
 * date.
 */
export function meetingId(finding: MeetingFinding): string {
  const kind = meetingKinds.find(([, pattern]) => pattern.test(finding.title))?.[0] ?? 'talks';
  const sides = [
    ...finding.parties.map(normalised),
    ...finding.participants.map(({ name }) => lastName(name)),
  ];
  const when = (finding.movedFrom ?? finding.start)?.value ?? '';
  return `m-${fingerprint([kind, ...[...new Set(sides)].sort(), when])}`;
}

/** Stable id of a position: the party, its stance and the content words. */
export function positionId(finding: PositionFinding): string {
  return `p-${fingerprint([normalised(finding.party), finding.stance, ...contentWords(finding.text)])}`;
}

/** Stable id of a correction: when it was made and the note's content words. */
export function correctionId(finding: CorrectionFinding): string {
  return `c-${fingerprint([finding.at ?? '', ...contentWords(finding.text)])}`;
}

/** Stable id of a figure: the number, its unit, what is counted and who gave it. */
export function figureId(finding: FigureFinding): string {
  const speaker = lastName(finding.speaker?.name ?? '');
  return `f-${fingerprint([String(finding.value), finding.unit ?? '', speaker, ...contentWords(finding.about)])}`;
}

function lastName(name: string): string {
  return words(name).at(-1) ?? '';
}

function contentWords(text: string): string[] {
  return words(text).filter((word) => !emptyWords.has(word));
}

function normalised(text: string): string {
  return words(text).join(' ');
}

/** Anything but plain letters and the punctuation of print; texts without it are read several times as fast. */
const beyondPlain = /[^ -~\s‘’“”–—…]/;

function words(text: string): string[] {
  if (!beyondPlain.test(text))
    return (
      text
        .replace(/[’'‘]/g, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    );
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}’'‘]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Stable id of a difference: what kind it is of and the content words of its versions, in any order. */
export function differenceId(kind: string, versions: readonly string[]): string {
  return `d-${fingerprint([kind, ...versions.map((version) => contentWords(version).join(' ')).sort()])}`;
}
