import { describe, expect, test } from 'vitest';
import { connectedBot, ways } from '../connect/running-bot.ts';
import { standing, troubles, whispered } from './answering-bot.ts';

const harbour = 'harbour: full';
const unsure = expect.stringContaining('The answer may not have arrived.');

describe.each(ways)('through Bolt over %s', (way) => {
  test.each([
    [{ drop: 'after' }, [harbour]],
    [{ drop: 'before' }, []],
    [{ status: 500, commit: true }, [harbour]],
    [{ error: 'fatal_error', commit: true }, [harbour]],
    [{ notJson: true }, []],
  ] as const)('an answer to a mention whose fate is unknown is not posted again: %j', async (how, texts) => {
    const { slack, log } = await connectedBot(way);
    slack.fail({ method: 'chat.postMessage', how });
    slack.mention('harbour');
    const { channel, bot } = slack.workspace;
    await slack.until(() => whispered(channel).length > 0, 'the asker is told');
    expect(standing(channel, bot)).toEqual(texts);
    expect(whispered(channel)).toEqual([unsure]);
    expect(troubles(log)).toEqual(['Slack did not say whether it took an answer; it is not sent again']);
    expect(slack.violations).toEqual([]);
  });

  test('an answer to a command whose fate is unknown is not sent again', async () => {
    const { slack } = await connectedBot(way);
    slack.fail({ method: 'response_url', how: { drop: 'after' } });
    slack.command('/briefing', 'harbour');
    const { channel } = slack.workspace;
    await slack.until(() => whispered(channel).length > 0, 'the asker is told');
    expect(standing(channel)).toEqual([harbour]);
    expect(whispered(channel)).toEqual([unsure]);
    expect(slack.violations).toEqual([]);
  });

  test('a workspace that has thrown the bot out is not called again', async () => {
    const { slack, log, logged } = await connectedBot(way);
    slack.workspace.gone = 'account_inactive';
    slack.mention('harbour');
    await logged('Slack does not let the bot into a workspace');
    await logged('the bot is no longer let into a workspace');
    const { length } = slack.requests;
    const asked = slack.command('/briefing', 'harbour');
    await asked.acknowledged();
    expect(slack.requests.slice(length).filter(({ token }) => token !== null)).toEqual([]);
    expect(troubles(log).filter((message) => message.includes('does not let the bot'))).toHaveLength(1);
  });
});
