import { expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

test.each([
  [
    'The talks made progress, the United Nations envoy said on Wednesday.\n\n“We have a list,” envoy Greta Lindqvist told reporters.',
    'The talks made progress',
    'Greta Lindqvist',
  ],
  [
    'The obstacles are minor, Qatar’s chief mediator said on Sunday.\n\n“They are practical,” the mediator, Nura Mansour, told reporters.',
    'The obstacles are minor',
    'Nura Mansour',
  ],
  [
    'A senior Ukrainian official said on Tuesday that it had been put off.\n\nThe official, Petro Halych, who runs the office, said it was late.',
    'it had been put off',
    'Petro Halych',
  ],
  [
    'A Thunder Creek rancher says he was “treated like a thief” after officers seized 41 elk.\n\nWade Lind was fined on Monday.',
    'treated like a thief',
    'Wade Lind',
  ],
])('an office told first is theirs whom the bare noun names: %s', (text, words, who) => {
  expect(speakerOf(text, words)).toBe(who);
});

test.each([
  [
    'another of the office stands between',
    'The United Nations envoy said it was over.\n\n“We saw it,” Russia’s envoy said. The envoy, Karl Lind, said that it was late.',
    'it was over',
    'the United Nations envoy',
  ],
  [
    'the name is the next one’s by the word “new”',
    'Bolivia’s economy minister said it was over. The new minister, Karla Lind, said that it was late.',
    'it was over',
    'Bolivia’s economy minister',
  ],
  [
    'the name is another’s by the word “another”',
    'A county official said it was over. Another official, Karl Lind, said it was late.',
    'it was over',
    'a county official',
  ],
  [
    'her own aide tells the lead',
    'Norland’s finance minister knew of it, her former private secretary has claimed.\n\nKarl Lind, who worked for her, told the House he had seen it.',
    'he had seen it',
    'Karl Lind',
  ],
])('%s: nobody is taken for who told first', (_name, text, words, who) => {
  expect(speakerOf(text, words)).toBe(who);
});

test.each([
  [
    'Foreign Minister Ilze Vanaga of Latvia met Foreign Minister Tomislav Perkovac of Croatia. The Latvian minister said it was late.',
    'it was late',
    'Ilze Vanaga',
  ],
  [
    'Foreign Minister Ilze Vanaga of Latvia met Foreign Minister Tomislav Perkovac of Croatia. The Croatian minister said it was late.',
    'it was late',
    'Tomislav Perkovac',
  ],
  [
    'Minister of Foreign Affairs Ilze Vanaga met the Minister of Foreign Affairs of Croatia, Tomislav Perkovac. “It is late”, the Latvian Minister underlined. The Croatian Minister thanked Latvia.',
    'It is late',
    'Ilze Vanaga',
  ],
])('of two in office the country tells which: %s', (text, words, who) => {
  expect(speakerOf(text, words)).toBe(who);
});
