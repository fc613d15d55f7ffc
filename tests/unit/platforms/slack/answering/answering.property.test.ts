import { array, assert, asyncProperty, boolean, constantFrom } from 'fast-check';
import { expect, test } from 'vitest';
import type { Asked } from '../../../../../src/platforms/slack/asked.ts';
import { type Failure, isAfter } from '../../../../support/slack/failures.ts';
import type { LocalSlack } from '../../../../support/slack/local-slack.ts';
import { answeringBot, commanded, mentioned, saying, standing, whispered, written } from './answering-bot.ts';

const opens = 'The harbour opens.';

/** Fails without a trace, fails after all, or does not fail. */
const failures = array(
  constantFrom<Failure>(
    { delayMs: 0 },
    { retryAfter: 0 },
    { retryAfter: 61 },
    { status: 500 },
    { status: 502, commit: true },
    { drop: 'before' },
    { drop: 'after' },
    { notJson: true },
    { notJson: true, commit: true },
    { error: 'internal_error' },
    { error: 'fatal_error', commit: true },
    { error: 'not_in_channel' },
    { error: 'is_archived' },
    { error: 'missing_scope' },
    { error: 'invalid_blocks' },
    { error: 'some_new_error' },
  ),
  { maxLength: 6 },
);

const kinds = constantFrom('command', 'mention', 'direct-message');

function asked(slack: LocalSlack, kind: 'command' | 'mention' | 'direct-message'): Promise<Asked> {
  if (kind === 'command') return commanded(slack);
  return Promise.resolve(kind === 'mention' ? mentioned(slack.workspace) : written(slack.workspace));
}

/** Everything that was said anywhere, to everybody or to one person. */
function said({ workspace }: LocalSlack): readonly string[] {
  const channels = [workspace.channel, workspace.directMessages(workspace.person)];
  return channels.flatMap((channel) => [...standing(channel), ...whispered(channel)]);
}

test('whatever fails in whatever order, nothing is said twice, and what was carried out stands once', async () => {
  const to = constantFrom('everybody', 'asker');
  await assert(
    asyncProperty(kinds, to, boolean(), failures, async (kind, audience, hasThread, plans) => {
      const { slack, answer, threadsDone } = await answeringBot({ countsRates: false });
      const course = await asked(slack, kind);
      for (const how of plans) slack.fail({ how });
      await answer(course, saying(audience, ...(hasThread ? ['One', 'Two'] : [])));
      await threadsDone();
      const texts = said(slack);
      const answers = texts.filter((text) => text === opens);
      expect(answers.length).toBeLessThanOrEqual(1);
      expect(new Set(texts).size).toBe(texts.length);
      const isHarmless = plans.every((how) => 'delayMs' in how);
      if (isHarmless) expect(texts).toHaveLength(audience === 'everybody' && hasThread ? 3 : 1);
      if (isCarriedOut(plans[0])) expect(answers).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});

function isCarriedOut(first: Failure | undefined): boolean {
  return first === undefined || 'delayMs' in first || isAfter(first);
}
