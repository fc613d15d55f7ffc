import { describe, expect, it } from 'vitest';
import { titleInWords } from '../../../../src/core/briefing/title-in-words.ts';

describe('a title behind a name', () => {
  it.each([
    ['Deputy Foreign Minister', 'deputy foreign minister'],
    ['Secretary of State', 'secretary of state'],
    ['PRESIDENT', 'president'],
    ['Minister for Foreign Affairs and Trade', 'minister for foreign affairs and trade'],
    ['fisheries minister', 'fisheries minister'],
    ['MP', 'MP'],
    ['Senior MP', 'senior MP'],
  ])('is told alike whatever the outlet’s habit: %s', (title, told) => {
    expect(titleInWords(title)).toBe(told);
  });

  it.each(['Kremlin Spokesman', 'Minister for Europe', 'Chair of Rivers Board', 'Queensland Premier', ''])(
    'keeps its capitals where a name stands in it: %s',
    (title) => {
      expect(titleInWords(title)).toBe(title);
    },
  );
});
