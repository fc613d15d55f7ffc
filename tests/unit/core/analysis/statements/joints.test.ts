import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  ['In San Juan a spokesman said that the port was shut.', 'a spokesman | said | the port was shut'],
  ['In Lima the regulator said the port was shut.', 'the regulator | said | the port was shut'],
  [
    'The line’s manager, Bo Holm - a cousin of the mayor - said fares had fallen.',
    'Bo Holm | said | fares had fallen',
  ],
  ['The mayor, who last year said he would resign, has stayed.', 'who | said | he would resign'],
  ['More than 4 in 10 say the port should close.', 'More than 4 in 10 | say | the port should close'],
  ['At least 21,000 said they would sail.', 'At least 21,000 | said | they would sail'],
  ['47% say the port should close; 37% disagree.', '47% | say | the port should close'],
  [
    'Kari Holm issued a note calling the plan “a wet dream” and said the council would regret it.',
    'Kari Holm | said | the council would regret it',
  ],
  [
    'Holm left, noting that she was late, and suggesting that the train had stopped.',
    'Holm | suggesting | the train had stopped',
  ],
  [
    'The yard sued the bank on Friday, claiming the loan was void.',
    'The yard | claiming | the loan was void',
  ],
])('who speaks stands behind a place, before dashes, a time or a first remark: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['He cautioned, however, that luck runs out.', 'He | cautioned | luck runs out'],
  ['Counsel for the yard put it to Holm that he had lied.', 'Counsel for the yard | put it | he had lied'],
  [
    'Peace remains the only path, both sides affirmed.',
    'both sides | affirmed | Peace remains the only path',
  ],
  [
    'That, union chief Bo Holm explained, is by design.',
    'union chief Bo Holm | explained | That … is by design',
  ],
])('a cue stands apart from its words: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  [
    'The minister said a merger was another matter and not planned.',
    'The minister | said | a merger was another matter and not planned',
  ],
  [
    'Holm said the row recalled one of 1946, when Norland offered to buy the isle.',
    'Holm | said | the row recalled one of 1946, when Norland offered to buy the isle',
  ],
  [
    'The board said it would be told in time and saw no breach of the rules.',
    'The board | said | it would be told in time and saw no breach of the rules',
  ],
])('a remark goes on with what it is joined to: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['Holm said she had met Bo Lee, who told her that the dam leaked.', 'who | told | the dam leaked'],
  [
    'Holm said the Norland mediator, Gerda Dorn, had told her that the dam leaked.',
    'the Norland mediator, Gerda Dorn | had told | the dam leaked',
  ],
])('what a speaker was told by somebody named in the remark is theirs: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
  expect(told(text)).toHaveLength(2);
});

test.each([
  ['talks that end', 'The talks concluded here Tuesday with a walk round the lake.'],
  ['a number in a clause', 'The plan needs sales of 47% say two years before it pays.'],
  ['an outcome regretted', 'The envoy regretted the outcome, his spokeswoman, Bo Lee, knew.'],
])('%s speaks for nobody', (_name, text) => {
  expect(told(text).filter((one) => !one.startsWith('The envoy | regretted'))).toEqual([]);
});

test('a remark of the narrator’s own deed still ends before it', () => {
  expect(told('Holm said he would not resign and saw the crowd out.')).toEqual([
    'Holm | said | he would not resign',
  ]);
});

test.each([
  [
    'Not so, says Kari Holm, the envoy’s spokeswoman: “The phone was off.”',
    'Kari Holm, the envoy’s spokeswoman | says | The phone was off.',
  ],
  ['Broker Kari Holm (“forty, and I do not care,” she writes).', 'she | writes | forty, and I do not care'],
  ['She left the course with what her team said was a torn knee.', 'her team | said | a torn knee'],
  ['The street was hit by what police believe was a gas leak.', 'police | believe | a gas leak'],
  ['Kari Holm remembers him turning up with a flask.', 'Kari Holm | remembers | him turning up with a flask'],
  ['At that time the minister said that the dam was dry.', 'the minister | said | the dam was dry'],
  [
    'And here’s Kari Holm of the growers’ union: “We count. They do not.”',
    'Kari Holm of the growers’ union | - | We count. They do not.',
  ],
  ['She refused to give way.', 'She | refused | to give way'],
])('what is said stands where its frame puts it: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['a sign', 'It stands beside a sign that says “Please do not feed the ducks”.'],
  ['a board', 'Above it hung a board that reads “Nobody swims here today”.'],
  ['an article of a law', 'Article 2 of the decree stipulates that “land shall not be sold”.'],
  ['a law', 'According to the water act, it is forbidden “to drain the marsh” in spring.'],
  ['a law of two words', 'According to the state’s road safety act, it is forbidden “to race on the ice”.'],
  ['a treaty', 'The treaty says no ship may pass without leave.'],
  ['how something was', 'It did not feel like winning on Sunday.'],
  ['who keeps their name back', 'A driver who did not want to give his name drove on.'],
  ['what is easily said', 'What they said was true of the town.'],
])('%s says nothing that anybody said', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Law Minister Bo Holm said the court was open.', 'Law Minister Bo Holm'],
  ['Statute Books Ltd said the court was open.', 'Statute Books Ltd'],
  ['The treaty bureau said the court was open.', 'The treaty bureau'],
])('who has a law in their title speaks: %s', (text, source) => {
  expect(told(text)).toEqual([`${source} | said | the court was open`]);
});
