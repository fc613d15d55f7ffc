import { expect, test } from 'vitest';
import { findLabel } from '../../../../../src/core/analysis/document/labels.ts';

function label(text: string): [name: string, speech: string, role: string] | null {
  const found = findLabel(text, { start: 0, end: text.length });
  return found && [text.slice(found.start, found.end), text.slice(found.contentStart), found.role];
}

test.each([
  ['Ana Rivera: We stay.', 'Ana Rivera', 'We stay.', 'name'],
  ['Ana Rivera“We stay.”', 'Ana Rivera', 'We stay.”', 'name'],
  ['MR LEE: Thank you.', 'MR LEE', 'Thank you.', 'name'],
  ['Ana Rivera (Lumen): “We stay.”', 'Ana Rivera', 'We stay.”', 'name'],
  ['Q: Why now?', 'Q', 'Why now?', 'question'],
  ['REPORTER: Why now?', 'REPORTER', 'Why now?', 'question'],
  ['A: Because.', 'A', 'Because.', 'answer'],
  ['Q    And the families?', 'Q', 'And the families?', 'question'],
  ['Q Is she tired?', 'Q', 'Is she tired?', 'question'],
  ['PRESENTER: Good morning.', 'PRESENTER', 'Good morning.', 'question'],
  ['UNIDENTIFIED FEMALE: Why now?', 'UNIDENTIFIED FEMALE', 'Why now?', 'question'],
  ['Sir Ivo Berg (Wyke Valley) (Con): Which is it?', 'Sir Ivo Berg', 'Which is it?', 'name'],
  ['The Minister for Health (Ana Rivera): We stay.', 'Ana Rivera', 'We stay.', 'name'],
  ['ANA RIVERA, CHIEF ENVOY: We stay.', 'ANA RIVERA', 'We stay.', 'name'],
  ['Ana Rivera (PPE). – Madam President, we stay.', 'Ana Rivera', 'Madam President, we stay.', 'name'],
  ['Ana Rivera, on behalf of the group. – We stay.', 'Ana Rivera', 'We stay.', 'name'],
  ['Q14 Ana Rivera: We stay.', 'Ana Rivera', 'We stay.', 'name'],
  ['>> ANA RIVERA: We stay.', 'ANA RIVERA', 'We stay.', 'name'],
  ['[Ana Rivera]: We stay.', 'Ana Rivera', 'We stay.', 'name'],
  ['Speaker 2: We stay.', 'Speaker 2', 'We stay.', 'name'],
  ['JOURNALIST 3: Why now?', 'JOURNALIST 3', 'Why now?', 'question'],
  ['Q    (Inaudible.)', 'Q', '(Inaudible.)', 'question'],
  ['Mr. RIVERA. I rise to speak.', 'Mr. RIVERA', 'I rise to speak.', 'name'],
  [
    'The PRESIDING OFFICER. The clerk will report.',
    'The PRESIDING OFFICER',
    'The clerk will report.',
    'name',
  ],
])('a speaker is read from %s', (text, name, speech, role) => {
  expect(label(text)).toEqual([name, speech, role]);
});

test.each([
  'Correction: the talks are on Friday.',
  '- Budget: three million crowns',
  '[Laughter]',
  '[In Lima] We stay.',
  'Q14 was asked twice.',
  'Read more: what the treaty says',
  'Photo: Ana Rivera in Lima',
  'The answer: nobody knows.',
  'They left at 10:30 on Monday.',
  'Rivera said: “We stay.”',
  'Q School begins on Monday.',
  'Ana Rivera spoke. – Then she left.',
  'Mr. Rivera. He was late.',
  'The talks. They were long.',
  'WITHDRAWN, 11 July: We reported that talks had failed.',
  'NORLAND, 11 July: Talks failed.',
  'About Volta: Volta makes batteries.',
  'Ana Rivera, the envoy: We stay.',
])('no speaker is read from %s', (text) => {
  expect(label(text)).toBeNull();
});
