import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTopics } from '../../../src/config/topics.ts';
import { matcher } from '../../../src/core/ingest/match.ts';
import type { Topic } from '../../../src/core/model/topic.ts';
import { readArticle } from '../../../src/sources/files/read-article.ts';
import { articleOf } from '../../support/articles.ts';

const briefings = path.join(import.meta.dirname, '../../../briefings');
const archive = path.join(briefings, 'ukraine');

describe('the topic that is shipped', () => {
  let topic: Topic | undefined;

  beforeAll(async () => {
    const { topics, faults } = await loadTopics(briefings, 'briefings', 'P14D');
    expect(faults).toEqual([]);
    topic = topics.find(({ id }) => id === 'ukraine');
  });

  it('follows the press and the parties’ own words beside its archive, each under a name', () => {
    const feeds = topic?.sources.filter(({ kind }) => kind === 'feed') ?? [];
    expect(topic?.sources[0]).toEqual({ kind: 'files', pattern: 'ukraine/*.md' });
    expect(feeds.some(({ official }) => official)).toBe(true);
    expect(feeds.some(({ official }) => !official)).toBe(true);
    for (const { outlet } of feeds) expect(outlet).toMatch(/\w/);
  });

  it.each(readdirSync(archive))('takes in %s of its archive', async (name) => {
    const file = await readArticle(name, readFileSync(path.join(archive, name)), null);
    if (!topic) throw new Error('There is no such topic.');
    expect(matcher(topic)(articleOf({ id: name, title: file.title, text: file.text }))).toBe(true);
  });

  it.each([
    ['Envoys meet in Istanbul', 'Ukrainian negotiators said they would bring a list of prisoners.', true],
    ['Leaders speak by phone', 'They want to end the war in Ukraine, the readout said.', true],
    ['Storm closes ports on the Black Sea', 'Ferries from Odesa stayed in harbour on Monday.', false],
    [
      'Peace talks on another continent',
      'Mediators called the security of the border the main point.',
      false,
    ],
  ])('takes in what concerns the talks and leaves the rest: %s', (title, text, belongs) => {
    if (!topic) throw new Error('There is no such topic.');
    expect(matcher(topic)(articleOf({ id: 'a', title, text }))).toBe(belongs);
  });
});
