import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  ['scare quotes', 'The so-called “peace village” was closed, and the “experts” went home.'],
  ['a programme’s title', 'She appeared on Lumen TV’s “Morning Table” in May.'],
  ['a song', 'Her song “The Long Road Home” was played at the hall.'],
  ['a film', 'The film "We Will Go On" opens this week.'],
  ['a plan’s name', 'The fund, called “Bridges for All,” was set up in June.'],
  ['a refusal to speak', 'Holm declined to comment. Dusek did not elaborate.'],
  ['what was not said', 'Holm would not say whether talks had failed, and did not say when they would end.'],
  ['a condition', 'If Holm says that talks are over, markets will fall.'],
  ['what may be said', 'Holm could say tomorrow that the talks are over.'],
  ['a reporter’s question', '“Will you resign?” a reporter asked.'],
  ['narration', 'Talks resumed in Lima. Both sides ate lunch and went home.'],
  ['a noun like a verb', 'The claims were many, and the demands of both sides grew.'],
  ['a noun with a clause of its own', 'The report lists the demands Norland announced in May.'],
  ['a participle', 'The plan announced on Monday was withdrawn.'],
  ['the outlet’s own view', 'I think the talks were good. We say so every week.'],
  ['a quotation with no speaker at all', 'Lima was cold. “We go on.”'],
  [
    'a note on a correction',
    'CORRECTION: An earlier version of this article said that Holm had left. She said she stayed.',
  ],
  ['a clock time', 'The call began at 12:07 p.m. and ended at 1:30.'],
  [
    'plural nouns of a nation',
    'Soviet states that had joined and Norwegian demands that failed were listed.',
  ],
  ['nobody’s words', 'Neither Holm nor Dusek said they would go. No one said the talks had failed.'],
  ['a headline’s plural', 'Jobs report gives Holm a lift.'],
  [
    'what somebody calls something, in passing',
    'The border, which they call “the line,” was shut. She won what some called “a small war.”',
  ],
  ['a kind of people', 'Voters who say they are worried stayed at home. Those who said so were few.'],
  ['who is told', 'Dusek, the head of “Dawn,” reminded his staff.'],
  ['a thing that is added', 'The inquiry adds a new voice to the debate over the dam, which leaks.'],
  ['a thing that is kept', 'Though Holm maintains a large lead in every district, few rejoice.'],
  ['a noun’s own clause', 'The latest leak adds to the doubts that have dogged the dam since May.'],
  ['a plan', 'Norland is considering closing the dam as a precaution.'],
  ['how people see themselves', 'Growers who see themselves as victims “of the dam” met in Lima.'],
  ['a thing pointed to', 'Holm repeated the offer in May and reiterated it on Lumen TV on Monday.'],
  ['silence', 'Holm refused to give a date, and Dusek declined to say whether he would go.'],
  ['a charge that nobody named lays', 'A man suspected of theft was held. She stands accused of fraud.'],
  ['a plea in court', 'Dusek, who pleaded guilty to fraud, left.'],
  ['what somebody saw', 'Holm saw her brother on the bridge and saw him as he left.'],
  ['what somebody comes to know', 'She found that the door was shut, and he realised that they had left.'],
  ['a thing that is added before more', 'The inquiry adds a new voice to the debate, and the dam is shut.'],
  ['a body’s plural noun', 'Despite old company plans to open shops, few came.'],
  ['an envoy called home', 'Norland recalled its envoy on Monday.'],
  ['a stop sign of a state', 'Talks between the United States and Norland went on.'],
])('%s is no statement', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test('a programme’s title beside a cue is no part of what was said', () => {
  const text = '"We stay," Holm said on Lumen TV\'s "This Hour." "This hour."';
  expect(told(text)).toEqual(['Holm | said | We stay']);
});

test('a quotation in a new paragraph, without a cue, is not given to the speaker before where the next says whose it is', () => {
  expect(told('“We stay,” Holm said.\n\n“They lie.”\n\nThat was Dusek’s answer.')).toEqual([
    'Holm | said | We stay',
  ]);
});

test('a quotation after a sentence about somebody is not given to them', () => {
  expect(told('Holm was blunt. “They lie.”')).toEqual([]);
});

test('a pronoun that nobody can place leaves the speaker open', () => {
  expect(findIn('“We stay,” he said.')).toMatchObject([{ speaker: null }]);
});

test.each([
  ['a heading in capitals', 'LOOK: Dam Breaks In Lima\n\nA dam broke. Look at it.', 'LOOK'],
  ['a heading', 'Revealed: what the dam cost\n\nIt cost much.', 'Revealed'],
  ['a title', 'The Thing Nobody Wants: New Dams\n\nThe town Wants none.', 'The Thing Nobody Wants'],
  ['a question about somebody', 'Kari Holm: hawk or dove?\n\nHolm is both.', 'Kari Holm'],
  ['a name that the text never has again', 'Byline Boss: Amber Lee\n\nShe writes.', 'Byline Boss'],
])('%s before a colon speaks for nobody', (_name, text, label) => {
  expect(findIn(text, { [label]: label })).toEqual([]);
});

test('a name before a headline’s colon that the text tells more of says what follows', () => {
  expect(findIn('Holm: we stay\n\nKari Holm went home.', { Holm: 'Kari Holm' })).toMatchObject([
    { kind: 'indirect', speaker: { name: 'Kari Holm' } },
  ]);
});

test('a headline’s label that names no known person is not read as speech', () => {
  expect(told('Lima talks: Both sides stay away\n\nTalks went on.')).toEqual([]);
});
