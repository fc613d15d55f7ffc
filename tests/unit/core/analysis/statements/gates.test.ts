import { expect, test } from 'vitest';
import { findIn, told } from './read.ts';

test.each([
  [
    'The federation said in the evening that Berg had a sore foot and would be assessed in Lima.',
    'The federation | said | Berg had a sore foot and would be assessed in Lima',
  ],
  ['A palace aide calls it “a wet umbrella”.', 'A palace aide | calls | it “a wet umbrella”'],
  ['A friend of the duke’s told The Gong that he weeps.', 'A friend of the duke’s | told | he weeps'],
  [
    'In February its director, Kari Holm, warned that banks would merge.',
    'its director, Kari Holm | warned | banks would merge',
  ],
  ['His staff deny that they leaked it.', 'His staff | deny | they leaked it'],
  ['Bo Holm liked to say that a bank was a church.', 'Bo Holm | liked to say | a bank was a church'],
  ['“Come and see,” expressed a peasant leader.', 'a peasant leader | expressed | Come and see'],
  ['He will tell you that fish is a mood.', 'He | will tell | fish is a mood'],
  ['“He thinks he is the bank,” she called over the coffee.', 'she | called | He thinks he is the bank'],
  ['The dam’s owner spent years arguing that it was safe.', 'The dam’s owner | arguing | it was safe'],
  [
    'The envoy, Kari Holm, found this “brazen and untrue”.',
    'The envoy, Kari Holm | found | this “brazen and untrue”',
  ],
  [
    'Town bosses told bathers to “keep your socks on”.',
    'Town bosses | told | bathers to “keep your socks on”',
  ],
  ['Traders in Lima put the loss nearer one half.', 'Traders in Lima | put | the loss nearer one half'],
  ['A letter, signed only “A Reader”, called for a new dam.', 'A letter | called for | a new dam'],
  [
    'Nobody had noticed, he continued, because nobody was asked.',
    'he | continued | Nobody had noticed … because nobody was asked',
  ],
  [
    'The club’s spokesman has just texted to say it is rubbish.',
    'The club’s spokesman | say | it is rubbish',
  ],
  ['Kari Holm warned that banks repent in court.', 'Kari Holm | warned | banks repent in court'],
  ['‘They never met a farmer,’ is how she puts it.', 'she | puts it | They never met a farmer'],
  [
    'The coach was blunter: the boss “never watched a game”.',
    'The coach | was blunter | the boss “never watched a game”',
  ],
  ['One envoy put it more plainly: the deal “limps”.', 'One envoy | put it more plainly | the deal “limps”'],
  ['A guest blabbed that the cake was bought.', 'A guest | blabbed | the cake was bought'],
])('%s is told with who said it', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('a quotation that is part of the outlet’s clause makes a mixed remark, one of its own a direct one', () => {
  expect(findIn('She replied that “telephones work”.')).toMatchObject([{ kind: 'mixed' }]);
  expect(findIn('She promised to govern “for those at home”.')).toMatchObject([{ kind: 'mixed' }]);
  expect(findIn('She replied: “Telephones work.”')).toMatchObject([{ kind: 'direct' }]);
});

test('others’ name for a thing at the end is no part of the remark', () => {
  expect(
    told('Norland denies that it paid for the march, described on the radio as a “people’s spring”.'),
  ).toEqual(['Norland | denies | it paid for the march']);
});

test.each([
  ['a thing that is older', 'The dam is older: it has “a face of clay”.'],
  ['a thing found', 'The diver found a tin under the bridge.'],
  ['what will be told', 'He will tell the court that it was late.'],
  ['who likes to walk', 'Bo Holm liked to walk by the dam.'],
])('%s is no remark', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    'But an insider on the show told us: “It is over now.”',
    'an insider on the show | told | It is over now.',
  ],
  [
    'A neighbour who let the crew in said Berg had made tea.',
    'A neighbour who let the crew in | said | Berg had made tea',
  ],
  ['A nurse who did not want to be named said she was “in knots”.', 'A nurse | said | she was “in knots”'],
  [
    'Kari Holm, of the reef trust, reads it as “a start”.',
    'Kari Holm, of the reef trust | reads | it as “a start”',
  ],
  ['The union paints the plan as “a trap”.', 'The union | paints | the plan as “a trap”'],
  [
    'He described the visits, with a straight face, as “coffee”.',
    'He | described | the visits, with a straight face, as “coffee”',
  ],
  ['Kari Holm put the work to come at three years.', 'Kari Holm | put | the work to come at three years'],
  [
    'A member of the jury whimpered that the margin was thin.',
    'A member of the jury | whimpered | the margin was thin',
  ],
  ['The sand, he ventured, had been paid for.', 'he | ventured | The sand … had been paid for'],
  ['The sand, she lectured, had been paid for.', 'she | lectured | The sand … had been paid for'],
  [
    'Ships will wait, it said, because the lock had leaked.',
    'it | said | Ships will wait … because the lock had leaked',
  ],
  [
    'The minister said too many people “learn it from a clerk”.',
    'The minister | said | too many people “learn it from a clerk”',
  ],
  [
    'The envoy did not exclude that the route will change.',
    'The envoy | did not exclude | the route will change',
  ],
  ['She will say only that it is “in bits”.', 'She | will say | it is “in bits”'],
  ['Six of the bells have cracked, the belfry said.', 'the belfry | said | Six of the bells have cracked'],
  [
    'The yard, Tarn Ltd, has declined to be interviewed but says it is “listening”.',
    'The yard, Tarn Ltd | says | it is “listening”',
  ],
  ['The show will go on, said the circus.', 'the circus | said | The show will go on'],
])('a frame lets an unlisted word tell: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
  expect(told(text)).toHaveLength(1);
});

test.each([
  ['what happened', 'She ensured that the door was shut.'],
  ['what was seen', 'The dog, she noticed, had gone.'],
  ['what was felt', 'The dog, she sensed, had gone.'],
  ['what was not seen', 'She overlooked that the door was shut.'],
  ['what was tested', 'The inspector verified that the door was shut.'],
  ['what was felt', 'She was thrilled that the dog was back.'],
  ['what was sold', 'The box was sold as “a toy”.'],
  ['a thing with a clause of its own', 'The tables that the club polished were old.'],
])('%s tells nothing', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['He asked the bloc to wait, a step that some regard as a reward.', 'the bloc to wait'],
  ['She raised the matter of the field, on which its view is known.', 'the matter of the field'],
  ['Norland expects to ship a fifth by sea, more than twice today’s share.', 'to ship a fifth by sea'],
])('what the narrator says of a remark’s thing stays out: %s', (text, content) => {
  expect(told(text).map((one) => one.split(' | ').at(-1))).toEqual([content]);
});

test.each([
  ['New polls released Sunday showed Holm taking a lead.', 'Holm taking a lead'],
  ['They are locked in a race, with polls showing Holm far ahead.', 'Holm far ahead'],
  ['Norland will reject the note, as the council said it saw little in it.', 'it saw little in it'],
  ['Holm cast her rival as a man of the past.', 'her rival as a man of the past'],
  ['Lee greeted her and praised her effort.', 'her effort'],
  ['The minister backed the plan on Monday.', 'the plan on Monday'],
  ['Holm was fond of saying that the sea was a thief.', 'the sea was a thief'],
])('also what is told in passing is told: %s', (text, content) => {
  expect(told(text).map((one) => one.split(' | ').at(-1))).toEqual([content]);
});

test.each([
  ['what she said she would do', 'Holm left on Monday, as she said she would.'],
  ['a vote', 'Holm cast her ballot as the rain fell.'],
  [
    'whom somebody stands by',
    'The crew backed Holm, and Norland supports the choir with nine crowns a year.',
  ],
])('%s is no remark in passing', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['The minister was at pains to stress that no jobs would go.', 'The minister | stress | no jobs would go'],
  [
    'On Monday the ministry tweeted that the border was open, then deleted the post.',
    'the ministry | tweeted | the border was open',
  ],
  [
    'It is not the first time Holm has complained of being ignored.',
    'Holm | has complained of | being ignored',
  ],
])('who takes pains, thinks again or does it again is heard with their own words: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['a bargain', 'The two men agreed a price and shook hands.'],
  ['what was not given', 'The guard denied entry to two men.'],
  ['what a play has', 'In the film she plays a nurse who claims to see angels.'],
  ['a word in a draft', 'The word “ban” appears nine times in the draft.'],
])('%s in a narrative is nobody’s remark', (_name, text) => {
  expect(told(text)).toEqual([]);
});
