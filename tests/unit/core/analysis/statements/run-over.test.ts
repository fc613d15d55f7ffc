import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  [
    'Holm, the minister, said the bridge would stay shut, called the delay “a disgrace” and flew home to Lisbon.',
    [
      'Holm, the minister | said | the bridge would stay shut',
      'Holm, the minister | called | the delay “a disgrace”',
    ],
  ],
  ['Holm said he would not resign and walked out of the room.', ['Holm | said | he would not resign']],
  ['Holm vowed to fight the ruling and left by a side door.', ['Holm | vowed | to fight the ruling']],
  ['Holm said she had won the vote and went home to sleep.', ['Holm | said | she had won the vote']],
  [
    'Holm has said he would back the plan, but there is growing anger in the port.',
    ['Holm | has said | he would back the plan'],
  ],
  ['Holm had said she would visit and to date has only sent a card.', ['Holm | had said | she would visit']],
  [
    'Holm said they would not back Dusek, as has the mayor of Lund.',
    ['Holm | said | they would not back Dusek'],
  ],
  [
    'Holm hinted that a strike was near, comments that were echoed in Lund.',
    ['Holm | hinted | a strike was near'],
  ],
  ['Asked if she would run again, Holm said no.', []],
])('a remark ends where the narrator goes on: %s', (text, statements) => {
  expect(told(text)).toEqual(statements);
});

test.each([
  ['Holm said she was tired and went to bed.', 'Holm | said | she was tired and went to bed'],
  [
    'Holm said the firm had lost money and sacked its chief.',
    'Holm | said | the firm had lost money and sacked its chief',
  ],
  ['Holm said they would stay and fight.', 'Holm | said | they would stay and fight'],
  ['Holm said the dam would be closed and drained.', 'Holm | said | the dam would be closed and drained'],
  ['Holm said the plan, called Blue Water, was dead.', 'Holm | said | the plan, called Blue Water, was dead'],
  [
    'Holm told them that “we would welcome talks”, and that the port would open.',
    'Holm | told | “we would welcome talks”, and that the port would open',
  ],
])('a remark keeps verbs that may be its own: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test('what describes another subject before a cue starts no list of one speaker’s verbs', () => {
  const text = 'Holm told Norland that they would stay, the ministry’s spokesman, Bo Oke, said.';
  expect(told(text)).toContainEqual(expect.stringMatching(/^the ministry’s spokesman, Bo Oke \| said/));
});

test.each([
  ['Aides to Holm say she’s changing her mind.', 'Aides to Holm | say | she’s changing her mind'],
  ['She’s predicting that the case will fail.', 'She | predicting | the case will fail'],
  [
    'She’s a party member but concedes that most of her peers love the other side.',
    'She | concedes | most of her peers love the other side',
  ],
  [
    'Last month, when I asked Holm about it, she looked up, frowned and said, “You will see!”',
    'she | said | You will see!',
  ],
  [
    'Some in the army warned it could make matters worse.',
    'Some in the army | warned | it could make matters worse',
  ],
  ['Holm joked that Brooklyn was his answer.', 'Holm | joked | Brooklyn was his answer'],
  ['Holm ruled out making a bid this spring.', 'Holm | ruled out | making a bid this spring'],
])('a subject is found in a shortened form or past an aside: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  [
    'Newspaper Says Holm Needs To Quit Political Games',
    'Newspaper | Says | Holm Needs To Quit Political Games',
  ],
  ['Bank Of Norland Warns Rates Could Rise Again', 'Bank Of Norland | Warns | Rates Could Rise Again'],
])('a headline’s verbs are verbs for all their capitals: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each(['The Claims Department Moves To Lund', 'Holm Market Reports Record Crowds Of Visitors In May'])(
  'a headline’s nouns stay nouns: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

test.each([
  [
    'When the agency’s chief, James Conway, said on Tuesday that nobody had left, experts understood.',
    'James Conway | said | nobody had left',
  ],
  [
    'Friends of Holm’s who have seen him say that the fire has gone.',
    'Friends of Holm’s who have seen him | say | the fire has gone',
  ],
  [
    'The old plan may not be such a bad thing either, say some ministers, who cringe as they recall it.',
    'some ministers | say | The old plan may not be such a bad thing either',
  ],
  [
    'His chair Paul Manor said — on the net, as it happens — that Dusek raised millions.',
    'His chair Paul Manor | said | Dusek raised millions',
  ],
  [
    'It is a move that the kingdom hopes will shatter old views.',
    'the kingdom | hopes | a move that … will shatter old views',
  ],
])('a speaker is found behind what comes between: %s', (text, statement) => {
  expect(told(text).map((one) => one.replace(/^the agency’s chief, /, ''))).toEqual([statement]);
});

test('who is described between a name and “who” is that name', () => {
  const text = '“It may be,” said Alan Berg, a doctor from Lund, who said he is a friend of theirs.';
  const [, second] = findIn(text, { 'Alan Berg': 'Alan Berg' });
  expect(second).toMatchObject({ speaker: { name: 'Alan Berg' } });
});
