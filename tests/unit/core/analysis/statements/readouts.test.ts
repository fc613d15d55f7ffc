import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  [
    'The Minister stressed that open borders serve both nations.',
    'The Minister | stressed | open borders serve both nations',
  ],
  [
    'The Secretary underscored the importance of free lanes.',
    'The Secretary | underscored | the importance of free lanes',
  ],
  ['The sides agreed to set up a joint register.', 'The sides | agreed | to set up a joint register'],
  [
    'The Chancellor conveyed the sympathy of her people.',
    'The Chancellor | conveyed | the sympathy of her people',
  ],
  [
    'He expressed gratitude for the loan of two ships.',
    'He | expressed | gratitude for the loan of two ships',
  ],
  [
    'She expressed deep concern over the closure of the strait.',
    'She | expressed | deep concern over the closure of the strait',
  ],
  ['Norland offered the services of its engineers.', 'Norland | offered | the services of its engineers'],
  ['The general raised the matter of unpaid wages.', 'The general | raised | the matter of unpaid wages'],
  ['Both leaders recognised the need for a hotline.', 'Both leaders | recognised | the need for a hotline'],
  ['Both called for calm on the river.', 'Both | called for | calm on the river'],
  [
    'The Sudland side took the view that the tariff is illegal.',
    'The Sudland side | took the view | the tariff is illegal',
  ],
  [
    'The Norland side drew attention to the state of the bridge.',
    'The Norland side | drew attention to | the state of the bridge',
  ],
  [
    'His Excellency pointed to the growth of the fleet.',
    'His Excellency | pointed to | the growth of the fleet',
  ],
  [
    'The President briefed the Premier on the drought.',
    'The President | briefed the Premier on | the drought',
  ],
  ['Her co-chair thanked the city for its patience.', 'Her co-chair | thanked | the city for its patience'],
  [
    'The Premier promised an additional 90 million crowns.',
    'The Premier | promised | an additional 90 million crowns',
  ],
  [
    'The Heads of State noted with grave concern the fall in stocks.',
    'The Heads of State | noted with grave concern | the fall in stocks',
  ],
  [
    'They condemned in the strongest terms the use of mines.',
    'They | condemned in the strongest terms | the use of mines',
  ],
  [
    'The ministers called upon all parties to lift the siege.',
    'The ministers | called upon | all parties to lift the siege',
  ],
  ['She recalled that the two nations share a river.', 'She | recalled | the two nations share a river'],
  ['He proposed that experts meet in Lima before June.', 'He | proposed | experts meet in Lima before June'],
  [
    'The envoy received the consul, affirming that Norland keeps its word.',
    'The envoy | affirming | Norland keeps its word',
  ],
  [
    'The Council welcomed with satisfaction the release of the crew.',
    'The Council | welcomed with satisfaction | the release of the crew',
  ],
])('a readout’s cue has what was said after it: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  'The meeting was attended by the ambassador.',
  'The ministers discussed trade and shipping.',
  'The two officials exchanged views on the river.',
  'Officials briefed on the talks left at noon.',
  'She drew attention to herself.',
  'The two sides met in Lima at the invitation of the President.',
  'The call was held at the request of the Norland side.',
  'The ministry took the lead on the file that the cabinet had dropped.',
  'Norland offered rooms to the guests.',
  'The general raised the flag.',
])('what is told of a meeting is nobody’s statement: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Holm put the damage at 200 million crowns.', 'Holm | put | the damage at 200 million crowns'],
  [
    'The ministry put the toll at “no less than forty”.',
    'The ministry | put | the toll at “no less than forty”',
  ],
  [
    'Boats burst the dam overnight, emergency services said.',
    'emergency services | said | Boats burst the dam overnight',
  ],
  [
    'A fire at the mill is being treated as arson, police have confirmed.',
    'police | have confirmed | A fire at the mill is being treated as arson',
  ],
  ['Holm surprised everyone on Tuesday by saying rates could fall.', 'Holm | saying | rates could fall'],
  [
    'Two thousand gathered in Lima, with growers calling for more water.',
    'growers | calling for | more water',
  ],
  ['Holm used to say that a dam was a promise.', 'Holm | used to say | a dam was a promise'],
  [
    'Forecasters at the Coast Office say storms will follow.',
    'Forecasters at the Coast Office | say | storms will follow',
  ],
  ['Aides to Holm say she has left Lima.', 'Aides to Holm | say | she has left Lima'],
  [
    'Two former partners of his, who asked for shade, said he had bid twice.',
    'Two former partners of his | said | he had bid twice',
  ],
  ['Holm noted the thin crowd at the dam.', 'Holm | noted | the thin crowd at the dam'],
  ['Holm on May 10 received the envoy and said talks would go on.', 'Holm | said | talks would go on'],
  ['Holm said that Saturday would be the last day.', 'Holm | said | Saturday would be the last day'],
])('what was said is found: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['a place', 'Holm put the keys at the desk.'],
  ['a purpose', 'The fund is meant to prevent losses, only to fail.'],
  ['company', 'Holm came with growers calling home.'],
])('%s is no statement', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['The two agreed to remain in touch.', ['The two | agreed | to remain in touch']],
  [
    'The Premier assured the President of his nation’s full support.',
    ['The Premier | assured the President of | his nation’s full support'],
  ],
  [
    'The Ministers welcome the progress made in Lima and encourage both sides to go on.',
    [
      'The Ministers | welcome | the progress made in Lima',
      'The Ministers | encourage | both sides to go on',
    ],
  ],
  [
    'The Council deplores the loss of life and calls on all sides to cease fire.',
    ['The Council | deplores | the loss of life', 'The Council | calls on | all sides to cease fire'],
  ],
  ['The Union reiterates its call for a ceasefire.', ['The Union | reiterates | its call for a ceasefire']],
  [
    'The Foreign Ministry expressed its strong protest to Norland.',
    ['The Foreign Ministry | expressed | its strong protest to Norland'],
  ],
])('a readout’s clauses keep apart: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('in a statement that several sign, "we" are those who sign it', () => {
  const text =
    'Joint Statement of the Ministers of Trade\n\nWe, the Ministers of Trade of Norland, Sudland and Westland, met in Lima.\n\nWe welcome the new bridge. We regret that traffic has grown.';
  expect(told(text)).toEqual(['We | welcome | the new bridge', 'We | regret | traffic has grown']);
  expect(findIn(text)).toMatchObject([
    { speaker: { name: 'the Ministers of Trade of Norland, Sudland and Westland', anonymous: true } },
    {},
  ]);
});

test.each([
  ['a column', 'Bridges\n\nWe welcome the new bridge. We, the people of Lima, met there.'],
  ['a statement that one signs', 'Statement by the Minister\n\nWe welcome the new bridge.'],
])('%s has no signers', (_name, text) => {
  expect(told(text)).toEqual([]);
});
