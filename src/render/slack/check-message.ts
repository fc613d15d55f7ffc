import { limits } from './limits.ts';
import { lengthOf } from './line.ts';
import type { Action, Block, Mrkdwn, Piece, PlainText, RichTextElement, SlackMessage } from './payload.ts';

/** What Slack would refuse or cut in a message, or what could ping somebody; nothing where all is well. */
export function messageFaults({ text, blocks, ...message }: SlackMessage): readonly string[] {
  const characters = charactersInAll(blocks);
  return [
    ...lengthFaults('a summary', text, limits.summary),
    ...(/<(?!!date\^)/.test(text) ? ['a summary names or links something'] : []),
    ...(message.unfurl_links || message.unfurl_media ? ['links would be unfolded'] : []),
    ...countFaults('blocks', blocks.length, limits.blocks),
    ...(characters > limits.message ? [`${characters} characters in blocks; ${limits.message} may be`] : []),
    ...blocks.flatMap(blockFaults),
    ...(blocks.slice(1).some(isMentioning) ? ['a mention stands elsewhere than before all else'] : []),
  ];
}

/** Characters over all blocks, as Slack counts them. */
export function charactersInAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + charactersIn(block), 0);
}

function blockFaults(block: Block): readonly string[] {
  switch (block.type) {
    case 'header':
      return lengthFaults('a header', block.text.text, limits.header);
    case 'context':
      return [
        ...countFaults('elements of a context', block.elements.length, limits.contextElements),
        ...block.elements.flatMap(contextFaults),
      ];
    case 'rich_text':
      return [
        ...(block.elements.length === 0 ? ['rich text is empty'] : []),
        ...block.elements.flatMap(piecesIn).flatMap(pieceFaults),
        ...(block.elements.some(hasEmptyPart) ? ['a part of rich text is empty'] : []),
      ];
    case 'actions': {
      const ids = block.elements.map(({ action_id: id }) => id);
      return [
        ...countFaults('actions', ids.length, limits.actions),
        ...(new Set(ids).size < ids.length ? ['an action id stands twice'] : []),
        ...ids.flatMap((id) => lengthFaults('an action id', id, limits.actionId)),
        ...block.elements.flatMap(actionFaults),
      ];
    }
  }
}

function isMentioning(block: Block): boolean {
  return (
    block.type === 'rich_text' && block.elements.flatMap(piecesIn).some((piece) => piece.type === 'usergroup')
  );
}

function contextFaults(element: PlainText | Mrkdwn): readonly string[] {
  const faults = lengthFaults('a text', element.text, limits.text);
  const isLoud = element.type === 'mrkdwn' && /<(?!!date\^)/.test(element.text);
  return isLoud ? [...faults, 'a text names or links something'] : faults;
}

function pieceFaults(piece: Piece): readonly string[] {
  switch (piece.type) {
    case 'text':
      return lengthFaults('a text', piece.text, limits.text);
    case 'link':
      return [...lengthFaults('a text', piece.text, limits.text), ...addressFaults(piece.url)];
    case 'date':
      return [
        ...lengthFaults('a date’s fallback', piece.fallback, limits.fallback),
        ...(Number.isInteger(piece.timestamp) ? [] : ['a date is no whole second']),
      ];
    case 'usergroup':
      return /^[A-Z\d]{1,20}$/.test(piece.usergroup_id) ? [] : ['a mention names no group'];
    case 'channel':
      return /^[A-Z\d]{1,20}$/.test(piece.channel_id) ? [] : ['a mention names no channel'];
  }
}

function actionFaults(action: Action): readonly string[] {
  if (action.type === 'button') {
    return [
      ...lengthFaults('a label', action.text.text, limits.label),
      ...lengthFaults('a value', action.value, limits.value),
    ];
  }
  return [
    ...countFaults('options', action.options.length, limits.overflowOptions),
    ...action.options.flatMap(({ text, value, url }) => [
      ...lengthFaults('a label', text.text, limits.label),
      ...lengthFaults('a value', value, limits.optionValue),
      ...(url === undefined ? [] : addressFaults(url)),
    ]),
  ];
}

function lengthFaults(what: string, text: string, most: number): readonly string[] {
  const isWithin = text.trim() !== '' || (what === 'a text' && text !== '');
  return [
    ...(isWithin && text.length <= most
      ? []
      : [`${what} has ${text.length} characters; 1 to ${most} may be`]),
    ...(text.isWellFormed() ? [] : [`half a surrogate pair in ${what}`]),
  ];
}

function countFaults(what: string, count: number, most: number): readonly string[] {
  return count >= 1 && count <= most ? [] : [`${count} ${what}; 1 to ${most} may be`];
}

function addressFaults(url: string): readonly string[] {
  const isWeb = /^https?:\/\//.test(url) && URL.canParse(url) && url.length <= limits.url;
  return isWeb ? [] : ['a link leads nowhere'];
}

/** Addresses count as texts do. */
function charactersIn(block: Block): number {
  switch (block.type) {
    case 'header':
      return block.text.text.length;
    case 'context':
      return block.elements.reduce((sum, { text }) => sum + text.length, 0);
    case 'rich_text':
      return lengthOf(block.elements.flatMap(piecesIn));
    case 'actions':
      return block.elements.reduce((sum, action) => sum + actionLength(action), 0);
  }
}

function actionLength(action: Action): number {
  const shown = action.type === 'button' ? [action] : action.options;
  return shown.reduce(
    (sum, one) => sum + one.text.text.length + ('url' in one ? (one.url ?? '').length : 0),
    0,
  );
}

function piecesIn(element: RichTextElement): readonly Piece[] {
  return element.type === 'rich_text_list'
    ? element.elements.flatMap((section) => section.elements)
    : element.elements;
}

function hasEmptyPart(element: RichTextElement): boolean {
  return element.type === 'rich_text_list'
    ? element.elements.length === 0 || element.elements.some(({ elements }) => elements.length === 0)
    : element.elements.length === 0;
}
