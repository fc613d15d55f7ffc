import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import { briefingViews } from '../../../../src/core/model/view.ts';
import { messageFaults } from '../../../../src/render/slack/check-message.ts';
import type { SlackMessage } from '../../../../src/render/slack/payload.ts';
import { type SlackLook, slackAnswer } from '../../../../src/render/slack/slack-answer.ts';
import { webAddress } from '../../../../src/render/tree/web-address.ts';
import { hostileBriefing, newsBriefing } from '../any-briefing.ts';
import { crowdedBriefing } from '../discord/crowded-briefing.ts';
import { linesOf } from './read-message.ts';

function renderSlack(told: Briefing, shown: SlackLook): SlackMessage {
  return slackAnswer(told, shown).message;
}

it('gives messages that Slack takes, whose links lead to the source of their number, whatever articles hold', () => {
  fc.assert(
    fc.property(
      fc.oneof(hostileBriefing, newsBriefing, crowdedBriefing),
      fc.integer({ min: 1, max: 4 }),
      (told, page) => {
        const addresses = new Map(told.sources.map(({ n, url }) => [`[${n}]`, webAddress(url)]));
        for (const view of briefingViews) {
          const message = renderSlack(told, { view, page, pageUrl: null });
          expect(messageFaults(message)).toEqual([]);
          for (const piece of linesOf(message).flat())
            if (piece.type === 'link') expect(piece.url).toBe(addresses.get(piece.text));
        }
      },
    ),
    { numRuns: 60, interruptAfterTimeLimit: 10_000 },
  );
});
