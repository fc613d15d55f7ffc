import { expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import type { MessageBody } from '../../../../src/core/model/delivery.ts';
import { decodeCustomId } from '../../../../src/render/chat/custom-id.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import { topic } from '../../../support/analysed-articles.ts';
import { linesOf } from '../../../support/composing/channel-story.ts';
import { first, moved, posted } from '../../../support/composing/lake-talks.ts';

/** What the button "Changes" of a message asks for. */
function changesAsked(body: MessageBody) {
  const ids = [...JSON.stringify(body).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = '']) => id);
  const asked = ids.map(decodeCustomId).find((one) => one?.kind === 'view' && one.view === 'changes');
  if (asked?.kind !== 'view') throw new Error('no button leads to the changes');
  return asked;
}

it('the button under a digest leads to all that changed since the digest before it, days ago', async () => {
  const story = await posted({ schedule: { at: '09:00', days: 'tue, thu', timezone: 'UTC' } });
  const articles = [first, moved];
  story.articles = articles;
  await story.until('2031-03-06T09:00:00Z');
  const [before, now] = story.world.discord.messages;
  expect(story.messages()[1]).toContain('### New since Tue, 4 Mar, 09:00');
  const { view, page, asOf, since } = changesAsked(now?.body ?? {});
  expect({ asOf, since }).toEqual({ asOf: '2031-03-06T09:00:00.000Z', since: '2031-03-04T09:00:00.000Z' });
  const at = asOf ?? '';
  const shownSince = (from: string) => {
    const briefing = buildBriefing({ topic, articles, asOf: at, since: from, problems: [] });
    const look = { view, page, since, color: null, pageUrl: null };
    return linesOf(renderDiscord(briefing, look)).join('\n');
  };
  expect(shownSince(since ?? '')).toMatch(/moved from.*Lake talks/i);
  // A day before it, nothing had changed any more.
  expect(shownSince('2031-03-05T09:00:00Z')).not.toMatch(/moved from.*Lake talks/i);
  expect(changesAsked(before?.body ?? {}).since).toBe('2031-03-03T09:00:00.000Z');
});
