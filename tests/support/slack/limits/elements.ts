import type { Fields, Rule, Types } from '../validate/rule.ts';
import {
  actionId,
  anyText,
  confirm,
  conversationFilter,
  imageFields,
  markedOption,
  option,
  optionGroup,
  overflowOption,
  plainText,
} from './objects.ts';

/* https://docs.slack.dev/reference/block-kit/block-elements, as data; those that a bot of this kind may use. */

const focus: Rule = { is: 'boolean' };
const placeholder: Rule = plainText(150);
const dispatchConfig: Rule = { is: 'anything' };
const menu: Fields = { action_id: actionId, placeholder, confirm, focus_on_load: focus };

const staticMenu: Fields = {
  ...menu,
  options: { is: 'list', of: option, min: 1, max: 100 },
  option_groups: { is: 'list', of: optionGroup, min: 1, max: 100 },
};

const image: Types = { image: imageFields };

const choices: Types = {
  static_select: { ...staticMenu, initial_option: option },
  multi_static_select: {
    ...staticMenu,
    initial_options: { is: 'list', of: option, min: 1, max: 100 },
    max_selected_items: { is: 'integer', min: 1 },
  },
  external_select: { ...menu, initial_option: option, min_query_length: { is: 'integer', min: 0 } },
  conversations_select: {
    ...menu,
    initial_conversation: { is: 'text', min: 1, max: 20 },
    default_to_current_conversation: { is: 'boolean' },
    response_url_enabled: { is: 'boolean' },
    filter: conversationFilter,
  },
  channels_select: {
    ...menu,
    initial_channel: { is: 'text', min: 1, max: 20 },
    response_url_enabled: { is: 'boolean' },
  },
  radio_buttons: {
    action_id: actionId,
    confirm,
    focus_on_load: focus,
    options: { is: 'list', of: markedOption, min: 1, max: 10, required: true },
    initial_option: markedOption,
  },
  checkboxes: {
    action_id: actionId,
    confirm,
    focus_on_load: focus,
    options: { is: 'list', of: markedOption, min: 1, max: 10, required: true },
    initial_options: { is: 'list', of: markedOption, min: 1, max: 10 },
  },
  datepicker: { ...menu, initial_date: { is: 'text', max: 10, pattern: /^\d{4}-\d\d-\d\d$/ } },
  timepicker: {
    ...menu,
    initial_time: { is: 'text', max: 5, pattern: /^\d\d:\d\d$/ },
    timezone: { is: 'text', max: 60 },
  },
};

const buttons: Types = {
  button: {
    text: { ...plainText(75), required: true },
    action_id: actionId,
    url: { is: 'address', max: 3_000 },
    value: { is: 'text', max: 2_000 },
    style: { is: 'one of', values: ['primary', 'danger'] },
    confirm,
    accessibility_label: { is: 'text', max: 75 },
  },
  overflow: {
    action_id: actionId,
    options: { is: 'list', of: overflowOption, min: 1, max: 5, required: true },
    confirm,
  },
};

/** Beside a section's text. */
export const accessory: Rule = { is: 'typed', types: { ...image, ...buttons, ...choices } };

/** In an actions block. */
export const interactive: Rule = { is: 'typed', types: { ...buttons, ...choices } };

/** In an input block. */
export const input: Rule = {
  is: 'typed',
  types: {
    ...choices,
    plain_text_input: {
      action_id: actionId,
      initial_value: { is: 'text', max: 3_000 },
      multiline: { is: 'boolean' },
      min_length: { is: 'integer', min: 0, max: 3_000 },
      max_length: { is: 'integer', min: 1, max: 3_000 },
      dispatch_action_config: dispatchConfig,
      focus_on_load: focus,
      placeholder,
    },
  },
};

const contextText = anyText(3_000);

/** In a context block: small texts and images. */
export const contextElement: Rule = {
  is: 'typed',
  types: { ...image, ...(contextText.is === 'typed' ? contextText.types : {}) },
};
