import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  [
    'The rule, which officials said will end in May, is new.',
    'officials | said | The rule, which … will end in May',
  ],
  [
    'The rule, which officials said will end in May, shocked growers.',
    'officials | said | The rule, which … will end in May',
  ],
  ['She backed a step that aides say helped the port.', 'aides | say | a step that … helped the port'],
  ['They left behind a dam they fear may burst.', 'they | fear | a dam … may burst'],
  ['He is repeating calls that some said were late.', 'some | said | calls that … were late'],
])('of a thing that something is said of, both are told: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['Few heard Norland’s call for a ceasefire.', 'Norland’s | call | a ceasefire'],
  ['Few believed in his pledge to rebuild the port.', 'his | pledge | to rebuild the port'],
  ['Talks followed Holm’s threat to leave the alliance.', 'Holm’s | threat | to leave the alliance'],
])('what a noun’s owner said stands after it: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  [
    'Judging them by their looks, Holm said, “is like judging a ship by its paint.”',
    ['Holm | said | Judging them by their looks … is like judging a ship by its paint.'],
  ],
  ['Holm says he is “ready” as he faces a vote.', ['Holm | says | he is “ready”']],
  [
    'Holm defended his record in Lima: “We built the port and the road.”',
    [
      'Holm | defended | his record in Lima',
      'Holm | defended his record in Lima | We built the port and the road.',
    ],
  ],
  [
    'The bank does not want to stall growth, only to prevent losses.',
    ['The bank | does not want | to stall growth, only to prevent losses'],
  ],
  ['The company plans to open three shops.', ['The company | plans | to open three shops']],
  ['Drivers face long delays, the council warned.', ['the council | warned | Drivers face long delays']],
  ['That is why critics say he is late.', ['critics | say | he is late']],
])('what was said ends where the narrator or another remark begins: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['a reason', 'That is why he left, and why Holm wants to stay.'],
  ['how much', 'The office worries so much about leaks that visitors must leave their bags.'],
  ['enough', 'Growers are worried enough that they have begun to pray.'],
  ['a candidate', 'Many have come since Holm declared for president in May.'],
  ['a condition', 'An aide agreed to talk on the condition that her name not be used.'],
  ['an owner’s things', 'Their plan to close, his offer of rooms and her call to a friend were noted.'],
  ['a headline’s noun', 'Blistering attacks upend talks'],
  ['what another paper has', 'The Ledger reported that, according to a survey of ports.'],
])('%s is no statement', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['The army said rockets hit the base at 2:15 a.m.', 'The army | said | rockets hit the base at 2:15 a.m.'],
  ['The post closed at 4 a.m., Holm said.', 'Holm | said | The post closed at 4 a.m.'],
  ['Holm said the post was shut.', 'Holm | said | the post was shut'],
])('a word keeps the stop that is its own: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  [
    'Holm told Radio Lumen that Norland had been sent two drafts and had replied to neither.',
    'Holm | told | Norland had been sent two drafts and had replied to neither',
  ],
  [
    'Holm said the dam was shut and called for talks.',
    'Holm | said | the dam was shut',
    'Holm | called for | talks',
  ],
])('what was before the saying goes on behind “and”: %s', (text, ...statements) => {
  expect(told(text)).toEqual(statements);
});
