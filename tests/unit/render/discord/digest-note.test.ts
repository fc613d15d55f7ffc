import { expect, it } from 'vitest';
import { discordNote } from '../../../../src/render/discord/digest-note.ts';
import { describeNotes } from '../../../contract/chat-note.ts';
import { briefing } from '../../../fixtures/briefing.ts';
import { callsOf, contentsOf } from './read-message.ts';
import { discordReader } from './reader.ts';

describeNotes('discordNote', {
  ...discordReader,
  write: discordNote,
  heard: () => [],
  group: '990001112223334445',
  calls: callsOf,
});

it('names the channel whose digests stopped', () => {
  const { topic } = briefing;
  const trouble = {
    kind: 'trouble',
    topic,
    channelId: '112233',
    subscription: 'k7',
    why: '',
    mend: '',
  } as const;
  const [text] = contentsOf(discordNote(trouble, null));
  expect(text).toContain('come to <#112233> any more');
});
