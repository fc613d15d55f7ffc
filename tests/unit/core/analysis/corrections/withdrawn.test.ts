import { describe, expect, it } from 'vitest';
import { replaced, withdraws } from '../../../../../src/core/analysis/corrections/withdrawn.ts';

const talks = { was: '13 May', now: '12 May', text: 'The talks are on 12 May, not 13 May.' };
const quoted = {
  was: 'the prospect of halving this by hand',
  now: 'with the prospect of halving this in a couple of weeks',
  text: 'Benn spoke of a fleet of 40 ships “with the prospect of halving this in a couple of weeks,” not “the prospect of halving this by hand.”',
};

function replacedWords(correction: typeof quoted, text: string): string | null {
  const span = replaced(correction, text);
  return span && text.slice(span.start, span.end);
}

describe('withdraws', () => {
  it('sees the withdrawn words over case, quotation marks, blanks and contractions', () => {
    expect(withdraws('We won’t sign the pact', 'he said: "we  will not SIGN the “pact”" at all')).toBe(true);
  });

  it('sees them with other words between, but not scattered', () => {
    expect(withdraws('the pact was signed in Bern', 'the pact, it said, was signed in old Bern')).toBe(true);
    const far = `the pact ${'and so on '.repeat(12)} signed in Bern`;
    expect(withdraws('the pact was signed in Bern', far)).toBe(false);
  });

  it('does not see them in another order', () => {
    expect(withdraws('Holm briefed Benn', 'Benn briefed Holm')).toBe(false);
  });

  it('takes short words for withdrawn only in words about the note’s matter', () => {
    expect(withdraws(talks.was, 'The talks will open on 13 May.', talks)).toBe(true);
    expect(withdraws(talks.was, 'Protests are planned for 13 May.', talks)).toBe(false);
  });

  it('does not take the new wording for the old one that it contains', () => {
    const post = { now: 'the deputy minister', text: 'Vell is the deputy minister, not the minister.' };
    expect(withdraws('the minister', 'Vell, the deputy minister, spoke', post)).toBe(false);
    expect(withdraws('the minister', 'Vell, the minister, spoke', post)).toBe(true);
  });
});

describe('replaced', () => {
  it('finds the withdrawn words themselves', () => {
    expect(replacedWords(talks, 'The talks will open on 13 May.')).toBe('13 May');
    expect(replacedWords(quoted, 'forty ships, the prospect of halving this by hand')).toBe(quoted.was);
  });

  it('takes the word along that the new wording begins with', () => {
    expect(replacedWords(quoted, 'forty ships with the prospect of halving this by hand')).toBe(
      `with ${quoted.was}`,
    );
  });

  it('finds the clause in which the body words the same quotation a third way, and keeps what goes before', () => {
    const text = 'holds a port with 40 ships, a chance to halve this in a couple of weeks';
    expect(replacedWords(quoted, text)).toBe('a chance to halve this in a couple of weeks');
  });

  it('leaves the new wording as it is', () => {
    expect(replacedWords(quoted, `forty ships ${quoted.now}`)).toBeNull();
  });

  it.each([
    'We shall see results in a couple of weeks.',
    'halving this is not the plan',
    'He has a fleet of 40 ships and the hope to halve this in a couple of weeks.',
    'Nobody spoke of ships.',
  ])('demands strong evidence: “%s”', (text) => {
    expect(replacedWords(quoted, text)).toBeNull();
  });

  it('aligns only what the note gives as quoted words', () => {
    const plain = { ...quoted, text: quoted.text.replaceAll(/[“”]/g, '') };
    expect(replacedWords(plain, 'holds 40 ships, a chance to halve this in a couple of weeks')).toBeNull();
  });

  it('does not put a sentence of the note’s own in place of other words', () => {
    const clause = {
      was: 'the talks were in Bern',
      now: 'They were in Basel',
      text: 'The talks were in Basel.',
    };
    expect(replacedWords(clause, 'Holm said the talks were in Bern.')).toBeNull();
  });
});
