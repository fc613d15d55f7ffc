import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  ['“We go on,” Kari Holm said.', 'Kari Holm | said | We go on'],
  [
    '“We go on,” said Kari Holm, the minister of trade.',
    'Kari Holm, the minister of trade | said | We go on',
  ],
  ['“We go on,” said Kari Holm, who leads the team.', 'Kari Holm | said | We go on'],
  ['"We go on," Holm told reporters in Lima on Friday.', 'Holm | told | We go on'],
  ['‘We go on,’ Mr Osei told the BBC.', 'Mr Osei | told | We go on'],
  ['“Do we go on?” Holm asked.', 'Holm | asked | Do we go on?'],
  ['“Go on!” cried the minister.', 'the minister | cried | Go on!'],
  [
    'Kari Holm, the minister of trade, said: “We go on.”',
    'Kari Holm, the minister of trade | said | We go on.',
  ],
  ['Holm, speaking after the talks, said, “We go on.”', 'Holm | said | We go on.'],
  ['Holm replied, “We go on.”', 'Holm | replied | We go on.'],
  ['Holm tweeted: "We go on."', 'Holm | tweeted | We go on.'],
  ['The ministry said in a statement: “We go on.”', 'The ministry | said | We go on.'],
  ['Holm put it plainly: “We go on.”', 'Holm | put it | We go on.'],
  ['“We go on,” according to Kari Holm.', 'Kari Holm | according to | We go on'],
])('a quotation has the speaker of its cue: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
  expect(findIn(text)).toMatchObject([{ kind: 'direct' }]);
});

test.each([
  ['“The plan,” she added, “is dead.”', 'she | added | The plan … is dead.'],
  ['“It works,” Holm said. “It always has. It will.”', 'Holm | said | It works … It always has. It will.'],
  ['“It works,” Holm said.\n\nDusek left. “It works for us.”', 'Holm | said | It works'],
  ['“It works,” Holm said. “We tried it.\n\n“It held.”', 'Holm | said | It works … We tried it. … It held.'],
  ['Holm then said:\n\n“It works.”', 'Holm | then said | It works.'],
  ['“It is hard,” Holm said. “It is cold,” referring to the hall.', 'Holm | said | It is hard … It is cold'],
])('the parts of one remark are one statement: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('each speaker keeps their own words in a paragraph that two share', () => {
  expect(told('“We stay,” Holm said. “We go,” Dusek replied. “Tomorrow.” Both left.')).toEqual([
    'Holm | said | We stay',
    'Dusek | replied | We go … Tomorrow.',
  ]);
});

test.each([
  ['Holm said the two “made a start.”', 'Holm | said | the two “made a start.”'],
  ['Holm said that the talks were "not easy" for both.', 'Holm | said | the talks were "not easy" for both'],
  ['The talks “were good,” Holm said.', 'Holm | said | The talks “were good,”'],
  ['Holm called the offer “an insult.”', 'Holm | called | the offer “an insult.”'],
  [
    'Holm was sceptical of an end while Norland “holds all the cards.”',
    'Holm | was sceptical of | an end while Norland “holds all the cards.”',
  ],
])('words partly in marks are a mixed statement: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
  expect(findIn(text)).toMatchObject([{ kind: 'mixed' }]);
});

test.each([
  ['Holm said that talks would resume.', 'Holm | said | talks would resume'],
  ['Holm said talks would resume.', 'Holm | said | talks would resume'],
  ['Holm said on Sunday they would resume talks.', 'Holm | said | they would resume talks'],
  ['Officials told Radio Lumen last week that talks would resume.', 'Officials | told | talks would resume'],
  ['Talks would resume, the ministry said on Monday.', 'the ministry | said | Talks would resume'],
  ['Norland, Holm said, is ready for talks.', 'Holm | said | Norland … is ready for talks'],
  [
    'According to a senior official, both sides will meet again.',
    'a senior official | According to | both sides will meet again',
  ],
  [
    'Both sides will meet again, according to Kari Holm.',
    'Kari Holm | according to | Both sides will meet again',
  ],
  ['Holm vowed to stay.', 'Holm | vowed | to stay'],
  ['Holm urged Norland to stay.', 'Holm | urged | Norland to stay'],
  ['Holm called for new talks.', 'Holm | called for | new talks'],
  ['Holm warned of a long winter.', 'Holm | warned of | a long winter'],
  ['Holm accused Norland of stalling.', 'Holm | accused | Norland of stalling'],
  ['Holm expressed hope that talks would resume.', 'Holm | expressed hope | talks would resume'],
  ['Holm asked whether talks would resume.', 'Holm | asked | whether talks would resume'],
  ['Dusek dismissed Holm’s claim that talks would resume.', 'Holm’s | claim | talks would resume'],
  ['Holm said both sides saw a need for talks.', 'Holm | said | both sides saw a need for talks'],
  ['Holm proposed further talks.', 'Holm | proposed | further talks'],
  ['Holm called on Tuesday for new talks.', 'Holm | called on Tuesday for | new talks'],
  ['Holm went on to say that talks would resume.', 'Holm | went on to say | talks would resume'],
])('a remark in the outlet’s words is an indirect statement: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
  expect(findIn(text).every(({ kind }) => kind === 'indirect')).toBe(true);
});

test('a second cue of the same speaker begins a statement of its own', () => {
  expect(told('Holm said talks would resume, adding that they had never stopped.')).toEqual([
    'Holm | said | talks would resume',
    'Holm | adding | they had never stopped',
  ]);
  expect(told('Holm said talks would resume, while Dusek said they would not.')).toEqual([
    'Holm | said | talks would resume',
    'Dusek | said | they would not',
  ]);
});

test('what a speaker reports another as saying is told of both', () => {
  expect(told('Norland said that Holm had told its envoy the talks were over.')).toEqual([
    'Norland | said | Holm had told its envoy the talks were over',
    'Holm | had told | the talks were over',
  ]);
});

test('"who" is the source, and whoever it stands for the speaker', () => {
  const text = 'The offer came from Kari Holm, who said it was final.';
  expect(told(text)).toEqual(['who | said | it was final']);
  expect(findIn(text, { 'Kari Holm': 'Kari Holm' })).toMatchObject([{ speaker: { name: 'Kari Holm' } }]);
});

test('a denial says that it denies', () => {
  expect(findIn('Holm denied that Norland had left.')).toMatchObject([{ kind: 'indirect', denied: true }]);
  expect(findIn('Holm does not believe that Norland has left.')).toMatchObject([{ denied: true }]);
  expect(findIn('Holm said that Norland had left.')[0]).not.toHaveProperty('denied');
});

test('what an unnamed source said has no source and no speaker', () => {
  expect(findIn('Dusek was told that the talks had failed.')).toMatchObject([
    { source: null, speaker: null },
  ]);
});

test.each([
  [
    'Holm told Dusek that “we stay,” and he replied, “we go.”',
    ['Holm | told | “we stay,”', 'he | replied | we go.'],
  ],
  [
    '“We stay,” the minister told Holm, who replied: “We go.”',
    ['the minister | told | We stay', 'who | replied | We go.'],
  ],
  ['Asked by Holm, Dusek said: “We never left.”', ['Dusek | said | We never left.']],
  ['“We wait,” Holm’s spokesman, Bo Oke, said.', ['Holm’s spokesman, Bo Oke | said | We wait']],
  ['In a letter to Holm, Dusek wrote: “We stay.”', ['Dusek | wrote | We stay.']],
  ['Holm quoted Dusek as saying: “We go.”', ['Dusek | saying | We go.']],
  ['Dusek was quoted by Lumen TV as saying “we go.”', ['Dusek | saying | we go.']],
  ['Said Holm: “We stay.”', ['Holm | Said | We stay.']],
  ['“We stay,” read a statement from the ministry.', ['a statement from the ministry | read | We stay']],
  ['"We stay." – Kari Holm', ['Kari Holm | - | We stay.']],
  ['Holm, the minister said, “is finished.”', ['the minister | said | Holm … is finished.']],
  [
    '“Yes,” Holm said. “No,” said Dusek. “Maybe,” Oke said, before adding: “Or not.”',
    ['Holm | said | Yes', 'Dusek | said | No', 'Oke | said | Maybe', 'Oke | adding | Or not.'],
  ],
  [
    'Holm said in a closed session, according to two who were there, that talks had failed.',
    ['Holm | said | talks had failed'],
  ],
])('among several people each has their own words: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a remark inside another’s ends with it', () => {
  const text = 'Holm told Norland that they would welcome talks, the ministry’s spokesman, Bo Oke, said.';
  expect(told(text)).toEqual([
    'the ministry’s spokesman, Bo Oke | said | Holm told Norland that they would welcome talks',
    'Holm | told | they would welcome talks',
  ]);
});

test('words that a spokesman is quoted with are not given to whom he speaks of as well', () => {
  const text = 'Holm told Norland that they “would welcome talks”, the ministry’s spokesman, Bo Oke, said.';
  expect(told(text)).toEqual([
    'the ministry’s spokesman, Bo Oke | said | Holm told Norland that they “would welcome talks”',
  ]);
});

test('two who speak together are no one speaker', () => {
  const cast = {
    'Kari Holm': 'Kari Holm',
    'Pavel Dusek': 'Pavel Dusek',
    'Kari Holm and Pavel Dusek': 'Kari Holm',
  };
  expect(findIn('Kari Holm and Pavel Dusek said they would come.', cast)).toMatchObject([{ speaker: null }]);
});
