/** What Slack takes in a message: https://docs.slack.dev/reference/block-kit/blocks. Texts in characters. */
export const limits = {
  blocks: 50,
  header: 150,
  /** In a text of a context block or a piece of rich text. */
  text: 3_000,
  contextElements: 10,
  actions: 25,
  label: 75,
  /** A button's value. */
  value: 2_000,
  overflowOptions: 5,
  /** An option's value; it was less once. */
  optionValue: 75,
  url: 3_000,
  actionId: 255,
  /** What an instant may say where it cannot be shown. */
  fallback: 255,
  /** Our budget over all blocks, addresses counted: Slack refuses from about 11,000. */
  message: 10_000,
  /** Of it, what is not buttons. */
  told: 9_000,
  /** What a reader sees of an overview: it is read in a channel, between what others say, and has a thread for the rest. */
  brief: 2_400,
  /** The same where nothing is left for a thread. */
  whole: 3_300,
  /** The summary; what is longer may be cut. */
  summary: 4_000,
  /** Seconds from 1970, to both sides, that an instant may tell. */
  timestamp: 8_640_000_000_000,
} as const;
