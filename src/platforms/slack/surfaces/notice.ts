import { drawn } from '../../../render/slack/draw.ts';
import { limits } from '../../../render/slack/limits.ts';
import { shownWords, type Told, words } from '../../../render/slack/line.ts';
import { escaped } from '../../../render/slack/mrkdwn.ts';
import type { Block, Button, Piece, SlackMessage } from '../../../render/slack/payload.ts';

/** Before a notice's first line: calm for what was asked for, warm where something stands in the way. */
const marks = { calm: '🔹', warm: '🔸' } as const;

/**
 * A message of our own words. Whatever comes from elsewhere stands in it as it is: nothing in rich text is markup.
 * @param lines a heading or small print stands above the other lines of its part
 * @param buttons 25 at most, with action ids that differ
 */
export function notice(tone: keyof typeof marks, lines: Told, buttons: readonly Button[] = []): SlackMessage {
  return message([marked(marks[tone], lines)], buttons);
}

/** A message of several parts, each with a heading of its own. */
export function message(parts: readonly Told[], buttons: readonly Button[]): SlackMessage {
  return {
    text: summaryOf(parts),
    blocks: [...parts.flatMap(blocksOf), ...actions(buttons)],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Lines as blocks. */
export function blocksOf(lines: Told): readonly Block[] {
  const part = { name: null, head: lines, groups: [], gap: '\n' } as const;
  return drawn({ part, isShown: () => true, rest: null });
}

/** Words that stand out. */
export function strong(value: string): readonly Piece[] {
  return words(value, { bold: true });
}

/** What somebody is to type. */
export function typed(value: string): readonly Piece[] {
  return words(value, { code: true });
}

/** A word of ours, as it marks lines of briefings. */
export function slanted(value: string): readonly Piece[] {
  return words(value, { italic: true });
}

/** A line of pieces and plain words. */
export function line(...parts: readonly (string | readonly Piece[])[]): Told[number] {
  return { kind: 'line', pieces: parts.flatMap((part) => (typeof part === 'string' ? words(part) : part)) };
}

/** The same as an item of a list. */
export function item(...parts: readonly (string | readonly Piece[])[]): Told[number] {
  return { ...line(...parts), kind: 'item' };
}

/** Tells that an answer could not be made; the log says why under the same reference. */
export function failureNotice(reference: string): SlackMessage {
  return notice('warm', [
    line(strong('That did not work, and it is not your doing.')),
    line(
      'Please try again in a minute. If it happens again, tell whoever runs this bot the reference ',
      typed(reference),
      '.',
    ),
  ]);
}

/**
 * Tells after how long somebody who asked too often may ask again.
 * @param wait milliseconds
 */
export function cooldownNotice(wait: number): SlackMessage {
  return notice('warm', [
    line(
      strong('One moment, please.'),
      ` You have asked a good deal here just now. Ask again in ${waiting(wait)}.`,
    ),
  ]);
}

function waiting(wait: number): string {
  const seconds = Math.max(1, Math.ceil(wait / 1_000));
  if (seconds === 1) return 'a second';
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

function marked(mark: string, [first, ...others]: Told): Told {
  return first ? [{ ...first, pieces: [...words(`${mark} `), ...first.pieces] }, ...others] : others;
}

function actions(buttons: readonly Button[]): readonly Block[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons.slice(0, limits.actions) }];
}

/** The same in plain words, as many lines as there is room for. */
function summaryOf(parts: readonly Told[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const { kind, pieces } of parts.flat()) {
    const told = escaped(`${kind === 'item' ? '• ' : ''}${shownWords(pieces)}`);
    length += told.length + 1;
    if (length > limits.summary) break;
    shown.push(told);
  }
  return shown.join('\n');
}
