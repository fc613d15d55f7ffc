import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { isArray, isObject, type JsonObject, stringOf } from '../local-server/json.ts';
import { mendedBlocks } from './mended-blocks.ts';
import { shownDate, type Viewer } from './shown-date.ts';

export type Theme = 'light' | 'dark';

export interface BlocksLook extends Viewer {
  readonly theme: Theme;
}

/**
 * Blocks of a message, a modal or the Home as `slack-blocks-to-jsx` draws them.
 * @throws Error where it leaves a block out
 */
export function blocksHtml(blocks: readonly JsonObject[], look: BlocksLook): string {
  const mended = mendedBlocks(blocks);
  if (!isBlocks(mended)) throw new Error('not a list of blocks');
  const drawn = renderToStaticMarkup(
    createElement(Message, {
      blocks: mended,
      name: '',
      logo: '',
      withoutWrapper: true,
      theme: look.theme,
      hooks: {
        // All that we send says that ":smile:" is no picture, and the package heeds it not: "21:00:00" would lose its colons.
        emoji: ({ name }) => `:${name}:`,
        // Its own dates are those of the process's zone and day.
        date: ({ timestamp, format, fallback }) => shownDate(Number(timestamp), format, fallback, look),
      },
    }),
  );
  const count = drawn.split('slack_blocks_to_jsx--block_wrapper').length - 1;
  if (count !== blocks.length) {
    const types = blocks.map(({ type }) => stringOf(type, '?')).join(', ');
    throw new Error(`slack-blocks-to-jsx draws ${count} of ${blocks.length} blocks: ${types}`);
  }
  return drawn;
}

function isBlocks(value: unknown): value is Block[] {
  return isArray(value) && value.every((block) => isObject(block) && stringOf(block['type']) !== '');
}
