import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discordMessage, render } from '../../../src/app/render.ts';
import { loadTopics } from '../../../src/config/topics.ts';
import { briefingViews } from '../../../src/core/model/view.ts';
import { findTopic } from '../../../src/core/topics/find-topic.ts';
import { briefing } from '../../fixtures/briefing.ts';
import { topicOf } from '../../support/topics.ts';

const stripe = { components: expect.arrayContaining([expect.objectContaining({ accent_color: 0x2563eb })]) };

async function bundledTopic() {
  const directory = join(import.meta.dirname, '../../../briefings');
  return findTopic((await loadTopics(directory, 'briefings', 'P14D')).topics, 'ukraine');
}

describe('a Discord message of a topic', () => {
  it.each(briefingViews)('has the stripe that the topic’s file sets, in its view %s', async (view) => {
    expect(await discordMessage(await bundledTopic(), briefing, { view, page: 1 })).toMatchObject(stripe);
  });

  it('has it where the command line prints it', async () => {
    const printed = await render(await bundledTopic(), briefing, 'discord', { width: 80, color: false });
    expect(JSON.parse(printed)).toEqual([expect.objectContaining(stripe)]);
  });

  it('has another one where the file sets none', async () => {
    const message = await discordMessage(topicOf({}), briefing, { view: 'full', page: 1 });
    expect(message).not.toMatchObject(stripe);
  });
});
