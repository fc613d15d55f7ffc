import { messageFaults } from '../../../../src/render/slack/check-message.ts';
import type { SlackMessage } from '../../../../src/render/slack/payload.ts';
import type { ChatRenderer } from '../../../contract/chat-renderer.ts';
import type { JsonObject } from '../../../support/local-server/json.ts';
import { problemLines, Refusal } from '../../../support/slack/refusal.ts';
import { checkMessage } from '../../../support/slack/validate/message.ts';
import { buttonsOf, citationsOf, displaysOf, markupOf, piecesOf } from './read-message.ts';

const formats = {
  ahead: '{date_long_pretty} at {time}',
  other: '{date_short_pretty} at {time}',
  day: '{date_short}',
} as const;

/** What a reader of Slack sees of a message, and what Slack would refuse in it. */
export const slackReader: Omit<ChatRenderer<SlackMessage>, 'show'> = {
  faults,
  displays: displaysOf,
  markup: markupOf,
  links: (message) =>
    piecesOf(message)
      .flat()
      .flatMap((piece) => (piece.type === 'link' ? [{ text: piece.text, url: piece.url }] : [])),
  chips: (message) =>
    piecesOf(message)
      .flat()
      .flatMap((piece) =>
        (piece.type === 'text' && piece.style?.italic ? [piece.text] : []).filter(
          (text) => !text.endsWith('too long for a message; the full text has it whole.'),
        ),
      ),
  citations: citationsOf,
  buttons: buttonsOf,
  telling: {
    time: (unix, style, words) => `<date:${unix}:${formats[style]}|${words}>`,
    until: () => '',
    quote: '| ',
    bare: new Set(),
  },
  longest: 5_000,
};

/** What we find, and what the local Slack does, which looks for itself. */
function faults(message: SlackMessage): readonly string[] {
  const body: JsonObject = JSON.parse(JSON.stringify({ channel: 'C1', ...message }));
  try {
    checkMessage(body, { kind: 'post', allows: new Set() });
    return messageFaults(message);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [...messageFaults(message), error.error, ...problemLines(error.problems)];
  }
}
