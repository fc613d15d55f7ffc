import { expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

it.each([
  [
    'Jon Agnew, an authority on ferries and leader of the project stated: “The quay is closed.”\nThe reporter Rob Woodrow cites sources.',
    'Rob Woodrow',
  ],
  [
    'Jon Agnew, an authority on ferries and director of the project stated: “The quay is closed.”\nThen Rob Woodrow said so.',
    'Rob Woodrow',
  ],
])('an office behind "and" of somebody named is not that of whoever is named next: %s', (text, other) => {
  const { statements } = analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' });
  const remark = statements.find(
    ({ content: [span] }) => span !== undefined && text.startsWith('The quay', span.start),
  );
  expect(remark).toBeDefined();
  expect(remark?.speaker?.name).not.toBe(other);
});
