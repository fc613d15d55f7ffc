import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefingViews } from '../../../../src/core/model/view.ts';
import type { DiscordMessage } from '../../../../src/render/discord/payload.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import {
  anyBriefing,
  type ChatRenderer,
  describeChatRenderer,
  runs,
} from '../../../contract/chat-renderer.ts';
import { contentsOf, uncertainLinesIn } from './read-message.ts';
import { discordReader } from './reader.ts';

const discord: ChatRenderer<DiscordMessage> = {
  ...discordReader,
  show: (told, view, page) => renderDiscord(told, { view, page, color: null, pageUrl: null }),
};

describeChatRenderer('renderDiscord', discord);

describe('renderDiscord, whatever articles hold, on Discord alone', () => {
  it('writes nothing that clients might draw in different ways', () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom(...briefingViews), (told, view) => {
        for (const content of [1, 2, 3].flatMap((page) => contentsOf(discord.show(told, view, page))))
          expect(uncertainLinesIn(content)).toEqual([]);
      }),
      runs,
    );
  });
});
