import type { Block, PlainText } from '../../render/slack/payload.ts';

/** A choice of a list in a modal: https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export interface ListOption {
  readonly text: PlainText;
  /** 75 characters at most, so that it may stand anywhere. */
  readonly value: string;
  /** In small print below it. */
  readonly description?: PlainText;
}

/** Choices of a list that has more than 100: https://docs.slack.dev/reference/block-kit/composition-objects/option-group-object */
export interface ListGroup {
  readonly label: PlainText;
  readonly options: readonly ListOption[];
}

export type InputElement =
  | {
      readonly type: 'static_select' | 'radio_buttons';
      readonly action_id: string;
      readonly options: readonly ListOption[];
      readonly initial_option?: ListOption;
    }
  | {
      readonly type: 'static_select';
      readonly action_id: string;
      readonly option_groups: readonly ListGroup[];
    }
  | {
      readonly type: 'external_select';
      readonly action_id: string;
      readonly min_query_length: number;
      readonly placeholder?: PlainText;
      readonly initial_option?: ListOption;
    }
  | {
      readonly type: 'checkboxes';
      readonly action_id: string;
      readonly options: readonly ListOption[];
      /** Left out where nothing is ticked: Slack takes no empty list. */
      readonly initial_options?: readonly ListOption[];
    }
  | {
      readonly type: 'conversations_select';
      readonly action_id: string;
      /** The one that the modal was opened from. */
      readonly default_to_current_conversation: boolean;
      readonly filter: { readonly include: readonly ('public' | 'private' | 'im')[] };
    }
  | {
      readonly type: 'plain_text_input';
      readonly action_id: string;
      readonly placeholder?: PlainText;
      readonly initial_value?: string;
      readonly max_length?: number;
    };

export interface InputBlock {
  readonly type: 'input';
  readonly block_id: string;
  readonly label: PlainText;
  readonly hint?: PlainText;
  readonly optional?: boolean;
  readonly element: InputElement;
}

/** https://docs.slack.dev/reference/views/modal-views: 100 blocks, 24 characters of title. */
export interface Modal {
  readonly type: 'modal';
  readonly callback_id: string;
  readonly title: PlainText;
  readonly close: PlainText;
  readonly submit?: PlainText;
  readonly private_metadata?: string;
  readonly blocks: readonly (Block | InputBlock)[];
}

/** https://docs.slack.dev/reference/views/home-tab-views */
export interface Home {
  readonly type: 'home';
  readonly blocks: readonly Block[];
}
