import type { EditableItem } from '../../../core/digests/desk.ts';
import type { Edit } from '../../../core/model/edit.ts';
import { escaped } from '../../../render/discord/escape.ts';
import type { ActionButton } from '../../../render/discord/payload.ts';
import { clipped } from '../../chat/clipped.ts';
import { type Modal, modalOf } from '../modal.ts';
import { notice } from '../notice.ts';
import { type AnswerMessage, type SelectOption, type SelectRow, selectLimits } from '../select-menu.ts';
import { encodeLineId, type LineRequest } from './line-id.ts';
import { shownTo } from './subscription-words.ts';

/** Inputs of the modals, by their custom ids. */
export const inputs = { name: 'name', reason: 'reason' } as const;

const mostOfALine = 1_500;

/** The lines of a digest, a menu of 25 at a time. @param page from 1; one past the last shows the last */
export function lineList(delivery: string, items: readonly EditableItem[], page: number): AnswerMessage {
  if (items.length === 0) return notice('calm', '**There is no line in this digest that can be edited.**');
  const pages = Math.ceil(items.length / selectLimits.options);
  const current = Math.min(page, pages);
  const from = (current - 1) * selectLimits.options;
  const shown = items.slice(from, from + selectLimits.options);
  const which = pages === 1 ? '' : ` These are ${from + 1} to ${from + shown.length} of ${items.length}.`;
  const turn = (label: string, to: number): ActionButton => ({
    ...button(label, { kind: 'list', delivery, page: to }),
    ...((to < 1 || to > pages) && { disabled: true }),
  });
  const words = notice(
    'calm',
    `### Which line is wrong?\nHide it, or mend who said it. What was posted follows, here and wherever else in this server the line stands; only you see this.${which}`,
  );
  const pager = {
    type: 1,
    components: [turn('◀ Previous', current - 1), turn('Next ▶', current + 1)],
  } as const;
  return {
    ...words,
    components: [...words.components, menuOf(delivery, shown), ...(pages === 1 ? [] : [pager])],
  };
}

function menuOf(delivery: string, items: readonly EditableItem[]): SelectRow {
  const menu = {
    type: 3,
    custom_id: encodeLineId({ kind: 'choose', delivery }),
    placeholder: 'Choose a line',
    options: items.map(optionOf),
  } as const;
  return { type: 1, components: [menu] };
}

function optionOf({ id, label, edit }: EditableItem): SelectOption {
  const words = { label: clipped(label, selectLimits.label) || id, value: id };
  if (!edit) return words;
  return { ...words, description: clipped(`${whatIs(edit)}: ${edit.reason}`, selectLimits.description) };
}

/** One line, and what can be done with it. */
export function oneLine(delivery: string, { id, label, hasSpeaker, edit }: EditableItem): AnswerMessage {
  const isHidden = edit?.act.kind === 'hide';
  const words = [
    `### This line`,
    `> ${escaped(clipped(label, mostOfALine)) || '…'}`,
    ...(edit ? [editOf(edit)] : []),
  ];
  return notice('calm', words.join('\n'), [
    ...(isHidden ? [] : [button('Hide…', { kind: 'hide', delivery, item: id })]),
    ...(hasSpeaker && !isHidden ? [button('Mend speaker…', { kind: 'speaker', delivery, item: id })] : []),
    ...(edit ? undoOf(delivery, edit) : []),
    allLines(delivery),
  ]);
}

/** `-# Hidden 2 hours ago by @maren: she never said it` */
function editOf(edit: Edit): string {
  const [platform, user = ''] = edit.by.split(':');
  const isHere = platform === 'discord' && /^\d{1,24}$/.test(user);
  const by = isHere ? `<@${user}>` : escaped(clipped(edit.by, 60));
  const what = escaped(clipped(whatIs(edit), 150));
  return `-# ${what} ${shownTo(edit.at, 'R')} by ${by}: ${escaped(clipped(edit.reason, 300))}`;
}

function whatIs({ act }: Edit): string {
  return act.kind === 'hide' ? 'Hidden' : `Speaker mended to ${act.name}`;
}

/** What an editor's hand did just now. */
export function edited(delivery: string, edit: Edit): AnswerMessage {
  const done =
    edit.act.kind === 'hide'
      ? '**Hidden.**'
      : `**Mended: ${escaped(clipped(edit.act.name, 150))} is shown as the speaker.**`;
  return notice('calm', `${done} What was posted follows in a moment.`, [
    ...undoOf(delivery, edit),
    allLines(delivery),
  ]);
}

export function undone(delivery: string): AnswerMessage {
  return notice('calm', '**Undone.** What was posted follows in a moment.', [allLines(delivery)]);
}

/** The line is no longer in the digest. */
export function noSuchLine(delivery: string): AnswerMessage {
  return notice(
    'warm',
    '**That line is not in this digest any more.** It may have been corrected meanwhile.',
    [allLines(delivery)],
  );
}

/** Nothing was typed that can be read. */
export function nothingTyped(delivery: string): AnswerMessage {
  return notice(
    'warm',
    '**Nothing was changed.** Say why in a few words, and for a speaker the name as it is to be shown.',
    [allLines(delivery)],
  );
}

export function modalFor(request: Extract<LineRequest, { kind: 'hide' | 'speaker' }>): Modal {
  const reason = {
    custom_id: inputs.reason,
    style: 2,
    label: 'Why?',
    description: 'Told where edits are listed and under what was posted',
    most: 300,
  } as const;
  const name = {
    custom_id: inputs.name,
    style: 1,
    label: 'Who said it?',
    description: 'The right speaker’s name, as it is to be shown',
    most: 100,
  } as const;
  return request.kind === 'hide'
    ? modalOf(encodeLineId(request), 'Hide a line', [reason])
    : modalOf(encodeLineId(request), 'Mend a speaker', [name, reason]);
}

/** What holds everywhere is undone by whoever runs the bot alone. */
function undoOf(delivery: string, { id, scope }: Edit): readonly ActionButton[] {
  return scope === null ? [] : [button('Undo', { kind: 'undo', delivery, edit: id })];
}

/** Leads back to the list of all lines. */
export function allLines(delivery: string): ActionButton {
  return button('All lines', { kind: 'list', delivery, page: 1 });
}

function button(label: string, request: LineRequest): ActionButton {
  return { type: 2, style: 2, label, custom_id: encodeLineId(request) };
}
