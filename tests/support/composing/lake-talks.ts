import { defaultDigestOptions, type Subscription } from '../../../src/core/model/subscription.ts';
import type { AnalysedArticle } from '../../../src/core/ports.ts';
import { article, day, meeting, said } from '../analysed-articles.ts';
import { type ChannelStory, channelStory } from './channel-story.ts';

export const oru = { name: 'Lena Oru', title: 'water minister', affiliation: 'Kenya' };
export const sides = { title: 'Lake talks', parties: ['Kenya', 'Uganda'] };
export const shared = 'The lake is shared by all who drink of it';
export const planned = `The sides will meet in Kisumu on 6 March. "${shared}," Oru said.`;
/** Sets a meeting and quotes a minister. */
export const first = article('a', '2031-03-04T08:00:00Z', planned, {
  meetings: [
    meeting(planned, 'will meet in Kisumu on 6 March', {
      ...sides,
      place: 'Kisumu',
      start: day('2031-03-06'),
    }),
  ],
  statements: [said(planned, shared, oru)],
});

/** An article that tells of one meeting between the same sides. */
export function telling(
  id: string,
  publishedAt: string,
  text: string,
  more: Parameters<typeof meeting>[2],
): AnalysedArticle {
  return article(id, publishedAt, text, { meetings: [meeting(text, text, { ...sides, ...more })] });
}

/** Moves that meeting. */
export const moved = telling('b', '2031-03-04T10:00:00Z', 'The talks move from 6 March to 8 March.', {
  start: day('2031-03-08'),
  movedFrom: day('2031-03-06'),
});

export function options(given: Partial<Subscription['options']>): Pick<Subscription, 'options'> {
  return { options: { ...defaultDigestOptions, ...given } };
}

/** A channel that was posted its first digest at nine. */
export async function posted(given: Partial<Subscription> = {}): Promise<ChannelStory> {
  const story = await channelStory('2031-03-04T08:30:00Z', given);
  story.articles = [first];
  await story.until('2031-03-04T09:00:00Z');
  return story;
}
