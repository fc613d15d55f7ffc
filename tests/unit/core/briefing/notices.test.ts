import { expect, it } from 'vitest';
import { noticesOf } from '../../../../src/core/briefing/notices.ts';
import type { SourceProblem } from '../../../../src/core/ports.ts';

const unreached = (where: string): SourceProblem => ({
  code: 'source-unreachable',
  where,
  message: `${where} cannot be reached: the server takes no connection. Look at it later.`,
});
const unreadable: SourceProblem = {
  code: 'article-unreadable',
  where: '/srv/briefings/talks/a.md',
  message: '/srv/briefings/talks/a.md: it is empty. Remove it.',
};

const told = (problems: readonly SourceProblem[]) =>
  noticesOf([], problems, 'UTC').filter(({ code }) => code !== 'topic-empty');

it('one or two sources that cannot be reached are told each with the mend', () => {
  const problems = [unreached('https://a.example/feed'), unreached('https://b.example/feed')];
  expect(told(problems).map(({ message }) => message)).toEqual(problems.map(({ message }) => message));
});

it('many are told in one line that names some, and other problems as they are', () => {
  const problems = ['a', 'b', 'c', 'd', 'e', 'f'].map((host) => unreached(`https://${host}.example/feed`));
  expect(told([...problems, unreadable])).toEqual([
    {
      code: 'source-unreachable',
      message:
        '6 sources cannot be reached: a.example, b.example, c.example, d.example and 2 more. `readout topics` says why, and the mend.',
    },
    { code: 'article-unreadable', message: 'talks/a.md: it is empty. Remove it.' },
  ]);
});

it('several sources of one host name it once', () => {
  const problems = ['1', '2', '3'].map((path) => unreached(`https://a.example/${path}`));
  expect(told(problems)[0]?.message).toBe(
    '3 sources cannot be reached: a.example. `readout topics` says why, and the mend.',
  );
});
