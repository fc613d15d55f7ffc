import type { EditableItem } from '../../../../core/digests/desk.ts';
import { fingerprint } from '../../../../core/fingerprint.ts';
import { plain } from '../../../../render/slack/draw.ts';
import { clipped } from '../../../chat/clipped.ts';
import type { Place } from '../../asked.ts';
import type { InputBlock, InputElement, ListOption, Modal } from '../../view.ts';
import { blocksOf, line } from '../notice.ts';
import { placeMetadata } from '../place-metadata.ts';

/** Names the form in which a posted digest is edited, and what is filled in in it. */
export const editorFormId = 'digest-edit';
export const editorFields = {
  item: 'edit-item',
  act: 'edit-act',
  name: 'edit-name',
  reason: 'edit-reason',
} as const;

/** What may be done to a line; `undo` takes back what was done. */
export const editorActs = ['hide', 'speaker', 'undo'] as const;
export type EditorAct = (typeof editorActs)[number];

/** A list holds so many choices, in groups as many of each. */
const mostOptions = 100;
const longestText = 75;
const longestValue = 75;
export const longestEdit = { name: 100, reason: 300 } as const;

/** @param items one at least */
export function editorForm(delivery: string, items: readonly EditableItem[], place: Place): Modal {
  return {
    type: 'modal',
    callback_id: editorFormId,
    title: plain('Edit a line'),
    submit: plain('Save'),
    close: plain('Cancel'),
    private_metadata: JSON.stringify({ ...JSON.parse(placeMetadata(place)), delivery }),
    blocks: [
      ...blocksOf([
        line(
          'What is done here holds for this topic in all of this workspace, and is mended where it was posted.',
        ),
      ]),
      {
        type: 'input',
        block_id: editorFields.item,
        label: plain('Line'),
        element: itemSelect(items.map(optionOf)),
      },
      actInput,
      textInput(
        editorFields.name,
        'Who said it',
        'Where the speaker is mended: the name to be shown.',
        longestEdit.name,
      ),
      textInput(editorFields.reason, 'Reason', 'Shown where the line stood.', longestEdit.reason),
    ],
  };
}

/** The delivery that a form carries; null: none. */
export function deliveryIn(privateMetadata: string): string | null {
  try {
    const { delivery }: { delivery?: unknown } = Object(JSON.parse(privateMetadata));
    return typeof delivery === 'string' && delivery !== '' ? delivery : null;
  } catch {
    return null;
  }
}

/** What stands for an item in the list. */
export function itemValue({ id }: EditableItem): string {
  return id.length <= longestValue && id !== '' ? id : fingerprint([id]);
}

function optionOf(item: EditableItem): ListOption {
  const whole =
    clipped(`${doneTo(item)}${item.label}`, 2 * longestText) || clipped(item.id, longestText) || '…';
  const text = clipped(whole, longestText);
  const isCut = text.endsWith('…') && whole.length > longestText;
  const rest = isCut ? clipped(`…${whole.slice(text.length - 1)}`, longestText) : '';
  return {
    text: plain(text),
    value: itemValue(item),
    ...(rest !== '' && { description: plain(rest) }),
  };
}

function doneTo({ edit }: EditableItem): string {
  if (edit === null) return '';
  return edit.act.kind === 'hide' ? '[hidden] ' : `[said by ${clipped(edit.act.name, 30)}] `;
}

function itemSelect(all: readonly ListOption[]): InputElement {
  const options = all.filter(({ value }, at) => all.findIndex((one) => one.value === value) === at);
  const action = { type: 'static_select', action_id: editorFields.item } as const;
  if (options.length <= mostOptions) return { ...action, options };
  const groups = Array.from({ length: Math.ceil(options.length / mostOptions) }, (_, at) => {
    const part = options.slice(at * mostOptions, (at + 1) * mostOptions);
    return { label: plain(`${at * mostOptions + 1} to ${at * mostOptions + part.length}`), options: part };
  });
  return { ...action, option_groups: groups.slice(0, mostOptions) };
}

const actOptions: readonly [ListOption, ...ListOption[]] = [
  { text: plain('Hide it'), value: 'hide' },
  { text: plain('Mend who said it'), value: 'speaker' },
  { text: plain('Take back what was done to it'), value: 'undo' },
];

const actInput: InputBlock = {
  type: 'input',
  block_id: editorFields.act,
  label: plain('What to do'),
  element: {
    type: 'radio_buttons',
    action_id: editorFields.act,
    options: actOptions,
    initial_option: actOptions[0],
  },
};

function textInput(id: string, label: string, hint: string, most: number): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    hint: plain(hint),
    optional: true,
    element: { type: 'plain_text_input', action_id: id, max_length: most },
  };
}
