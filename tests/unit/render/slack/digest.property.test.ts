import { messageFaults } from '../../../../src/render/slack/check-message.ts';
import { slackDigest } from '../../../../src/render/slack/digest.ts';
import type { SlackMessage } from '../../../../src/render/slack/payload.ts';
import { describeDigests } from '../../../contract/chat-digest.ts';
import { problemLines, Refusal } from '../../../support/slack/refusal.ts';
import { checkMessage } from '../../../support/slack/validate/message.ts';
import { bare } from '../expected-lines.ts';
import { markupOf, piecesOf } from './read-message.ts';
import { slackReader } from './reader.ts';

describeDigests('slackDigest', {
  ...slackReader,
  faults,
  markup: (message) => markupOf(message).filter((mark) => mark !== 'usergroup'),
  draw: slackDigest,
  heard: ({ text }) => text.split('\n').map(bare),
  group: 'S0123ABCD',
  calls: (message) =>
    piecesOf(message)
      .flat()
      .flatMap((piece) => (piece.type === 'usergroup' ? [piece.usergroup_id] : [])),
});

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
