import { describe, expect, test } from 'vitest';
import { boltApp, type Mode, started } from './connected.ts';

const modes: readonly Mode[] = ['http', 'socket'];

describe.each(modes)('a slash command over %s', (mode) => {
  test('is acknowledged and answered in the channel', async () => {
    const slack = await started();
    await boltApp(slack, mode, (app) => {
      app.command('/briefing', async ({ ack, respond, command }) => {
        await ack();
        await respond({
          response_type: 'in_channel',
          text: `Briefing on ${command.text}`,
          unfurl_links: false,
          unfurl_media: false,
        });
      });
    });
    const asked = slack.command('/briefing', 'harbour upcoming');
    const { milliseconds, payload } = await asked.acknowledged();
    const answer = await asked.answer();
    expect(milliseconds).toBeLessThan(1_000);
    expect(payload).toEqual({});
    expect(answer.words).toBe('Briefing on harbour upcoming');
    expect(answer.ephemeral).toBe(false);
    expect(slack.violations).toEqual([]);
  });
});
