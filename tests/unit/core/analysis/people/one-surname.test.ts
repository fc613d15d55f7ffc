import { expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

test.each([
  [
    'Hanna Drake opened the hall.\n\nRain fell. “We are late,” Drake said.\n\nHer brother Ben Drake left.',
    'We are late',
    'Hanna Drake',
  ],
  [
    'Hanna Drake said the ferry would sail. Drake told the council it was safe.\n\nHer brother Ben Drake left the hall.',
    'it was safe',
    'Hanna Drake',
  ],
  [
    'Mayor Hanna Drake opened the hall. Drake said it had cost too much. Drake told guests it was late.\n\nHer husband, Ben Drake, cut the cake.\n\nA band played until ten. The hall stands by the river.\n\n“We are proud of it,” Drake said.',
    'proud of it',
    'Hanna Drake',
  ],
  [
    'Hanna Drake and Ben Drake run the mill.\n\nIt opened in May.\n\n“The flour is ours,” said Ben Drake. “Nobody else has it,” Drake said.',
    'Nobody else has it',
    'Ben Drake',
  ],
])('“%s”: “%s” is %s’s', (text, words, who) => {
  expect(speakerOf(text, words)).toBe(who);
});

test.each([
  [
    'Hanna Drake and her brother Ben Drake run the mill.\n\nIt opened in May.\n\n“The flour is ours,” Drake said.',
    'The flour is ours',
  ],
  [
    'Hanna Drake opened the hall. Drake said it had cost too much. Drake told guests it was late.\n\nHer husband, Ben Drake, cut the cake.\n\n“We are proud of it,” Drake said.',
    'proud of it',
  ],
])('of two who bear a surname none is chosen where either may speak: “%s”', (text, words) => {
  expect(speakerOf(text, words)).toBeNull();
});
