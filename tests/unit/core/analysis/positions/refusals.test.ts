import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('what somebody will not do', () => {
  it.each([
    ['Norway will not sign the pact, its foreign minister said.', 'Norway rejects: will not sign the pact'],
    [
      'Serbia will not extradite the two officers, the justice ministry said.',
      'Serbia rejects: will not extradite the two officers',
    ],
    [
      'Norway will not grant the two men asylum, its justice ministry said.',
      'Norway rejects: will not grant the two men asylum',
    ],
    ['The airline said it would not hand back slots.', 'Airline rejects: it would not hand back slots'],
    [
      'The club said it would not sell its captain for less than 60 million euros.',
      'Club rejects: it would not sell its captain for less than 60 million euros',
    ],
    [
      'Egypt said it would not take part in the conference unless Sudan was invited.',
      'Egypt rejects: it would not take part in the conference unless Sudan was invited',
    ],
    [
      'The Dockers’ Union said it would not return to work until the two men were reinstated.',
      'Dockers’ Union rejects: it would not return to work until the two men were reinstated',
    ],
    [
      'Peru will sign no paper that leaves out the lake, its president said.',
      'Peru rejects: will sign no paper that leaves out the lake',
    ],
  ])('refuses what another wants in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it('refuses what the article has told another to ask for', () => {
    const asked = 'The fishermen asked the ministry to close the northern bank in May.';
    const answer = 'Iceland will not close the bank in May, the ministry said.';
    expect(read(`${asked} ${answer}`)).toContain('Iceland rejects: will not close the bank in May');
    expect(read(answer)).toEqual([]);
  });

  it.each([
    'The National Museum will not open on Sunday, the director said.',
    'France will not host the games again for years.',
    'The Bank of Chile said it would not publish its monthly figures on Friday.',
    'The Green Party will not field a candidate in Lund.',
    'Nokia will not report results for the division any more.',
    'Spain will not wear red on Saturday.',
    'The Royal Ballet will not dance Giselle this season.',
    'The Royal Ballet will dance no Giselle this season.',
    'Germany will not celebrate the day with fireworks.',
    'Airbus will not build the plane in Bremen, it said on Friday.',
    'The council will not sit in August.',
    'Canada will not send a team to the biathlon.',
    'Sweden will not feel the effect of the tax before 2026.',
    'Kenya will not take part in the talks because of the illness of its envoy.',
    'The National Bank said it would not raise interest rates before June.',
  ])('is a plan and no refusal in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
