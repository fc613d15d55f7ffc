import { messageFaults } from '../../../../src/render/slack/check-message.ts';
import type { SlackMessage } from '../../../../src/render/slack/payload.ts';
import type { DigestRenderer } from '../../../contract/chat-digest.ts';
import { problemLines, Refusal } from '../../../support/slack/refusal.ts';
import { checkMessage } from '../../../support/slack/validate/message.ts';
import { bare } from '../expected-lines.ts';
import { markupOf, piecesOf } from './read-message.ts';
import { slackReader } from './reader.ts';

/** A reader of digests and of the short messages beside them, which may call a group. */
export const digestReader: Omit<DigestRenderer<SlackMessage>, 'draw'> = {
  ...slackReader,
  faults,
  markup: (message) => markupOf(message).filter((mark) => !['usergroup', 'channel'].includes(mark)),
  heard: ({ text }) => text.split('\n').map(bare),
  group: 'S0123ABCD',
  calls: (message) =>
    piecesOf(message)
      .flat()
      .flatMap((piece) => (piece.type === 'usergroup' ? [piece.usergroup_id] : [])),
};

/** As of any message; a group may be called. */
function faults(message: SlackMessage): readonly string[] {
  try {
    checkMessage(JSON.parse(JSON.stringify({ channel: 'C1', ...message })), {
      kind: 'post',
      allows: new Set(['LOCAL_MENTION']),
    });
    return messageFaults(message);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [...messageFaults(message), error.error, ...problemLines(error.problems)];
  }
}
