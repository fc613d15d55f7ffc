import { expect, it } from 'vitest';
import { slackNote } from '../../../../src/render/slack/digest-note.ts';
import { describeNotes } from '../../../contract/chat-note.ts';
import { briefing } from '../../../fixtures/briefing.ts';
import { digestReader } from './digest-reader.ts';
import { piecesOf } from './read-message.ts';

describeNotes('slackNote', { ...digestReader, write: slackNote });

it('names the channel whose digests stopped', () => {
  const { topic } = briefing;
  const trouble = {
    kind: 'trouble',
    topic,
    channelId: 'C112233',
    subscription: 'k7',
    why: '',
    mend: '',
  } as const;
  const message = slackNote(trouble, null);
  expect(piecesOf(message).flat()).toContainEqual({ type: 'channel', channel_id: 'C112233' });
  expect(digestReader.faults(message)).toEqual([]);
});
