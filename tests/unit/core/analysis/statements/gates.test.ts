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
