import type { Fields, Types } from '../validate/rule.ts';
import { plainText } from './objects.ts';

/* https://docs.slack.dev/reference/views, as data. */

const shared: Fields = {
  /** Looked at on their own. */
  blocks: { is: 'anything', required: true },
  private_metadata: { is: 'text', max: 3_000 },
  callback_id: { is: 'text', max: 255 },
  external_id: { is: 'text', max: 255 },
};

export const viewTypes: Types = {
  modal: {
    ...shared,
    title: { ...plainText(24), required: true },
    submit: plainText(24),
    close: plainText(24),
    clear_on_close: { is: 'boolean' },
    notify_on_close: { is: 'boolean' },
  },
  home: shared,
};

export const viewLimits = {
  /** Views of a stack. */
  stack: 3,
  /** Bytes of a view's JSON. */
  bytes: 250_000,
} as const;
