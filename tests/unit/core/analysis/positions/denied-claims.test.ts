import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('a claim of others that somebody denies', () => {
  it.each([
    [
      'Ukraine says Russian drones hit the port, which Moscow denies.',
      'Russia denies: Russian drones hit the port',
    ],
    [
      'Chile said two trawlers had crossed the line, a claim that Peru disputes.',
      'Peru denies: two trawlers had crossed the line',
    ],
    [
      'Reports that the Chess Front torched the stage are false, the Chess Front said.',
      'Chess Front denies: that the Chess Front torched the stage',
    ],
    ['“Claims that our crew was drunk are untrue,” Nordair said.', 'Nordair denies: that our crew was drunk'],
    [
      'The ministry of defence of Kenya called reports that its troops had crossed the border false.',
      'Kenya denies: that its troops had crossed the border',
    ],
    [
      'Asked whether Norway had paid a ransom, Foreign Minister Ida Holm of Norway said no.',
      'Norway denies: Norway had paid a ransom',
    ],
    [
      'A pupil wanted to know whether Lund University had pawned the harp. No, Rector Ida Moor replied.',
      'Ida Moor denies: Lund University had pawned the harp',
    ],
  ])('is what it denies in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'Reports that the bridge fell are false, a blogger wrote.',
    'Asked whether she was tired, Foreign Minister Ida Holm of Norway said no.',
    'Asked whether Norway would pay, Foreign Minister Ida Holm of Norway said no.',
    'A pupil wanted to know whether the harp had been sold. Nobody replied.',
    'Guests love the cider, which the inn sells.',
    'Ukraine says Russian drones hit the port, which analysts denied was possible.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
