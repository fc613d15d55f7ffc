import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  ['Holm said that Dusek had told growers the dam was safe.', 'Dusek | had told | the dam was safe'],
  ['Holm said Dusek promised that the dam would hold.', 'Dusek | promised | the dam would hold'],
  [
    'Holm said Dusek’s office had confirmed that the dam leaks.',
    'Dusek’s office | had confirmed | the dam leaks',
  ],
  [
    'Holm said Dusek had promised him in May that the dam would hold.',
    'Dusek | had promised | the dam would hold',
  ],
  ['Holm said Dusek had promised the growers in May to wait.', 'Dusek | had promised | to wait'],
  ['Holm said that Dusek had threatened to leave.', 'Dusek | had threatened | to leave'],
  ['Holm rejected Dusek’s claim that the dam leaks.', 'Dusek’s | claim | the dam leaks'],
  ['Holm rejected his claim that the dam leaks.', 'his | claim | the dam leaks'],
  ['“Dusek told me: ‘Go home.’ I went,” Holm said.', 'Holm | said | Dusek told me: ‘Go home.’ I went'],
])('what another is quoted or reported with by a speaker is the other’s: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['Dusek promised the growers a new dam.', 'Dusek | promised the growers | a new dam'],
  ['Dusek promised him it would hold.', 'Dusek | promised | it would hold'],
  ['Dusek promised a new government.', 'Dusek | promised | a new government'],
  ['Dusek promised a dam that would hold.', 'Dusek | promised | a dam that would hold'],
])('a promise may name whom it is made to: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  'Holm said Norland had agreed to wait.',
  'Holm said Norland wants the dam closed.',
  'Holm said growers were worried about the dam.',
  'Holm said that Dusek had called the dam “a toy”.',
  'Holm told reporters that her family assumed that the dam was safe.',
  'Holm said Dusek’s remarks that the dam leaks were unhelpful.',
  'Holm insisted that Norland supports a ban on dams.',
])('what another does, wants or thinks by a speaker’s account is the speaker’s alone: %s', (text) => {
  expect(told(text)).toHaveLength(1);
  expect(told(text)[0]).toMatch(/^Holm \|/);
});

test.each([
  [
    'The dam, which “leaks,” is shut, the ministry said.',
    'the ministry | said | The dam, which “leaks,” is shut',
  ],
  ['The “Dawn” festival will go ahead, Holm said.', 'Holm | said | The “Dawn” festival will go ahead'],
])('words in marks inside a clause before its cue stay in it: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('quotations that follow a remark partly in marks belong to it, in their own marks', () => {
  const text = 'The dam is “a wreck,” Holm said. “We warned them. Twice.” Dusek left.';
  expect(told(text)).toEqual(['Holm | said | The dam is “a wreck,” … “We warned them. Twice.”']);
  expect(findIn(text)).toMatchObject([{ kind: 'mixed' }]);
});

test.each([
  ['a medium that passes on a quotation', '“We stay,” Holm told reporters, according to Radio Lumen.'],
])('%s takes nothing from whoever said it', (_name, text) => {
  expect(told(text)).toEqual(['Holm | told | We stay']);
});

test('what stands after "because, according to" is what the source said', () => {
  expect(told('The dam failed because, according to Holm, nobody had looked at it.')).toEqual([
    'Holm | according to | nobody had looked at it',
  ]);
});

test.each([
  ['Holm said she saw no need to leave, telling Dusek that “we stay”.', 'Holm | telling | “we stay”'],
  ['Allies say that he does not see any risk, adding that the dam holds.', 'Allies | adding | the dam holds'],
  [
    'Holm has not said how Dusek planned to leave, saying only that it “is late”.',
    'Holm | saying | it “is late”',
  ],
  [
    'Holm asked why Dusek had refused to leave, implying that he was bound.',
    'Holm | implying | he was bound',
  ],
])('what follows a clause that was told goes on with whoever told it: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test('a plan, a wish and a refusal are told of whoever has them, and a refusal says that it is one', () => {
  expect(told('Norland plans to close the dam.')).toEqual(['Norland | plans | to close the dam']);
  expect(told('The growers want an end to the ban.')).toEqual(['The growers | want | an end to the ban']);
  expect(findIn('Holm refused to sign the paper.')).toMatchObject([{ denied: true }]);
});

test.each([
  ['a thing', 'The dam needs repairs, and the bridge wants paint.'],
  ['a noun', 'The plans to close the dam were old, and so was the refusal to pay.'],
  ['what may be', 'Holm may refuse to sign, and Norland could plan to leave.'],
])('%s has no plan and no wish', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test('what a paper says is of whoever issued it, not of whom the sentence is about', () => {
  expect(told('Norland’s step came after Volta issued a report saying dams were full.')).toEqual([
    'Volta | saying | dams were full',
  ]);
});

test('when somebody said a thing is no part of it', () => {
  expect(told('Holm said when the hall was open again that she was glad.').join()).not.toContain(
    'when the hall',
  );
  expect(told('Holm asked when the hall would open.')).toEqual(['Holm | asked | when the hall would open']);
});

test('a refusal that is more than silence is told, and says that it is one', () => {
  expect(findIn('Norland declined to release the crew.')).toMatchObject([
    { denied: true, rule: 'infinitive' },
  ]);
});
