import { expect, test } from 'vitest';
import { told } from './read.ts';

test('a quotation left open belongs to the cue that closes it, not to who spoke before', () => {
  expect(
    told(
      '“The name changes,” said Holm.\n\n“When I came here, we had one boat.\n\n“We had no crew.\n\n“Today we have two,” Dusek said. “It is time.”',
    ),
  ).toEqual([
    'Holm | said | The name changes',
    'Dusek | said | When I came here, we had one boat. … We had no crew. … Today we have two … It is time.',
  ]);
});

test('a quotation left open that no cue closes goes on with who spoke before', () => {
  expect(
    told('“The name changes,” said Holm.\n\n“We had one boat.\n\n“Today we have two.”\n\nDusek left.'),
  ).toEqual(['Holm | said | The name changes … We had one boat. … Today we have two.']);
});

test('a quotation that its own paragraph gives to somebody stays theirs over paragraphs', () => {
  expect(
    told('“It works,” Holm said. “We tried it.\n\n“It held. They ‘said’ so.”\n\n“No,” Dusek said.'),
  ).toEqual(['Holm | said | It works … We tried it. … It held. They ‘said’ so.', 'Dusek | said | No']);
});

test('what a paper quotes over paragraphs is the paper’s, whoever speaks in it', () => {
  expect(
    told('The Ledger wrote:\n\n“Talks were held.\n\n“They were hard.\n\n“We stay,” Holm said.”')[0],
  ).toMatch(/^The Ledger \| wrote \| Talks were held\. … They were hard\./);
});
