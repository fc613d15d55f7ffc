import { describe, expect, it } from 'vitest';
import { positionsOf, told } from './cast.ts';

const holm = { name: 'Ida Holm', title: 'Foreign Minister', party: 'Norway', also: ['She'] };

describe('findPositions in narration', () => {
  it.each([
    [
      'Norway demands that Iceland cut its quota by 12%.',
      'Norway demands: that Iceland cut its quota by 12%',
    ],
    ['Oslo called for a ceasefire, but sent no envoy.', 'Norway demands: a ceasefire'],
    [
      'Norway insists that the bloc rule out new members.',
      'Norway demands: that the bloc rule out new members',
    ],
    ['Iceland would not discuss the quota.', 'Iceland rejects: would not discuss the quota'],
    ['Iceland wants guarantees on access.', 'Iceland demands: guarantees on access'],
    ['Norway insists that Iceland must pay.', 'Norway demands: that Iceland must pay'],
    ['The Norwegian government rejected the draft on sight.', 'Norway rejects: the draft on sight'],
    ['Moscow ruled out a withdrawal, according to state media.', 'Russia rejects: a withdrawal'],
    ['Iceland has refused to sign the draft.', 'Iceland rejects: to sign the draft'],
    ['Norway will not accept a deal without Iceland.', 'Norway rejects: a deal without Iceland'],
    ['Turkey would not allow the ships to pass.', 'Turkey rejects: would not allow the ships to pass'],
    ['Kenya turned down the offer of mediators.', 'Kenya rejects: the offer of mediators'],
    ['China, which hosts the talks, opposes any new tariffs.', 'China rejects: any new tariffs'],
    ['The EU offered Norway a two-year transition.', 'European Union offers: Norway a two-year transition'],
    ['Norway would accept a cut of 10%, but Iceland would not.', 'Norway accepts: a cut of 10%'],
    ['Norway agreed to a joint survey.', 'Norway accepts: to a joint survey'],
    ['The White House warned of severe consequences.', 'United States warns: of severe consequences'],
    ['On Tuesday, Norway threatened to walk out.', 'Norway warns: to walk out'],
    ['Iceland denied it had broken the pact.', 'Iceland denies: it had broken the pact'],
    ['Iceland rejected accusations of overfishing.', 'Iceland denies: accusations of overfishing'],
    ['The US is ready to discuss limits on missiles.', 'United States open: to discuss limits on missiles'],
    ['Kenya was prepared to lift the tariffs.', 'Kenya offers: to lift the tariffs'],
    ['The US is not ready to lift tariffs.', 'United States rejects: to lift tariffs'],
    ['Norway remains open to a third round.', 'Norway open: a third round'],
    ['Norway has so far offered 9%.', 'Norway offers: 9%'],
    ['Iceland would not cut its duty on cod.', 'Iceland rejects: would not cut its duty on cod'],
    ['Kenya could not accept a longer term.', 'Kenya rejects: a longer term'],
    ['Iceland could live with a term of two years.', 'Iceland accepts: a term of two years'],
    ['Norway insists it will not pay.', 'Norway rejects: it will not pay'],
    ['Norway called the terms unacceptable.', 'Norway rejects: the terms unacceptable'],
    ['Norway is against a longer term.', 'Norway rejects: a longer term'],
    ['Norway objects to a longer term.', 'Norway rejects: a longer term'],
    ['Norway declined to sign the pact.', 'Norway rejects: to sign the pact'],
    ['Norway said it would put $2 billion into the fund.', 'Norway offers: $2 billion into the fund'],
    ['Kenya expressed readiness to host talks.', 'Kenya open: readiness to host talks'],
    ['Kenya asked Norway to redraft the text.', 'Kenya demands: Norway to redraft the text'],
    ['Kenya would walk out if the clause stayed.', 'Kenya warns: would walk out if the clause stayed'],
    ['Norway wrote to Iceland to demand a longer term.', 'Norway demands: a longer term'],
    ['Iceland rejected that, calling it a joke.', 'Iceland rejects: that, calling it a joke'],
    ['Denmark, which owns 14% of the port, opposes the sale.', 'Denmark rejects: the sale'],
    ['Norway agreed to a survey, a claim that Iceland mocked.', 'Norway accepts: to a survey'],
  ])('reads “%s”', (text, position) => {
    expect(told(positionsOf(text))).toEqual([position]);
  });

  it('gives the position of two parties to both', () => {
    expect(told(positionsOf('Norway and Iceland rejected the plan.'))).toEqual([
      'Norway rejects: the plan',
      'Iceland rejects: the plan',
    ]);
  });

  it('lets a second verb share the subject that the sentence began with', () => {
    const text = 'Norway, which holds the chair, denounced the plan and threatened to walk out.';
    expect(told(positionsOf(text))).toEqual(['Norway warns: to walk out']);
    expect(told(positionsOf('Oslo called for a truce and urged Iceland to return.'))).toEqual([
      'Norway demands: a truce',
      'Norway demands: Iceland to return',
    ]);
    expect(told(positionsOf('Norway left after Iceland spoke and rejected the plan.'))).toEqual([]);
  });

  it('takes the pronoun at the head of a reported remark for the one who made it', () => {
    const text = 'Ida Holm said it was open to a survey. Rolf Vik said his country would not sign.';
    const said = {
      words: 'it was open to a survey',
      by: 'Ida Holm',
      source: 'Ida Holm',
      kind: 'indirect' as const,
    };
    const cast = [holm, { name: 'Rolf Vik', party: null }];
    expect(told(positionsOf(text, cast, [said]))).toEqual(['Norway open: a survey']);
    expect(told(positionsOf(text, cast))).toEqual(['Norway open: a survey']);
  });

  it('reads the agent of a passive', () => {
    expect(told(positionsOf('The last draft was rejected by the Norwegian government on Friday.'))).toEqual([
      'Norway rejects: The last draft',
    ]);
  });

  it('hangs a participle on the party that wrote or sent the paper', () => {
    const text =
      'Norway has sent a letter to Brussels demanding that the quota be cut, and that catches be counted.';
    expect(told(positionsOf(text))).toEqual([
      'Norway demands: that the quota be cut, and that catches be counted',
    ]);
  });

  it.each([
    [
      "One of Norway's main demands is that Iceland open its waters.",
      'Norway demands: that Iceland open its waters',
    ],
    ['One of Russia’s demands for the bloc was to ban new members.', 'Russia demands: to ban new members'],
    ['Another of Norway’s demands was rolling back the tariffs.', 'Norway demands: rolling back the tariffs'],
    [
      'The envoys spoke of Russian demands that the bloc stop growing.',
      'Russia demands: that the bloc stop growing',
    ],
    ['The strike followed Kenya’s refusal to raise pay.', 'Kenya rejects: to raise pay'],
  ])('reads the noun in “%s”', (text, position) => {
    expect(told(positionsOf(text))).toEqual([position]);
  });

  it('reads a demand told in a line of capitals, its parts joined by dots', () => {
    const text =
      'President Ole Brandt spoke.\n\nONE OF BRANDT’S DEMANDS TO KEEP THE PEACE… TO BAN THE FLEET… FOR GOOD.';
    const cast = [{ name: 'Ole Brandt', party: 'Denmark' }];
    expect(told(positionsOf(text, cast))).toEqual(['Denmark demands: TO BAN THE FLEET']);
  });

  it('reads what a party plans to bring to the table', () => {
    const text =
      'Holm told of some of what Norway plans to bring to the table, including limits on nets and traps.';
    expect(told(positionsOf(text))).toEqual(['Norway offers: limits on nets and traps']);
  });

  it('takes a person for the party that the article gives her, behind a title or before an apposition', () => {
    for (const subject of ['Foreign Minister Ida Holm', 'Ida Holm, the foreign minister,', 'She']) {
      expect(told(positionsOf(`${subject} rejected the plan as "unworkable".`, [holm]))).toEqual([
        'Norway rejects: the plan as "unworkable"',
      ]);
    }
  });

  it('takes a union or a company by its name', () => {
    const union = { name: 'Harbour Workers Union', party: null, kind: 'organisation' as const };
    expect(told(positionsOf('The Harbour Workers Union demanded a raise of 12%.', [union]))).toEqual([
      'Harbour Workers Union demands: a raise of 12%',
    ]);
  });

  it('takes an unnamed president’s officials for the American government where only its secretary is told', () => {
    const secretary = { name: 'Carl Benson', title: 'Secretary of State', party: 'United States' };
    const america = { name: 'United States', party: 'United States', kind: 'organisation' as const };
    const text = 'Harlan officials threaten unprecedented sanctions if the fleet sails.';
    expect(told(positionsOf(text, [secretary, america]))).toEqual([
      'United States warns: unprecedented sanctions if the fleet sails',
    ]);
    expect(positionsOf(text, [])).toEqual([]);
    expect(positionsOf(`${text} U.S. Secretary of State Carl Benson left.`, [secretary, america])).toEqual(
      [],
    );
  });

  it('cuts attributions and side remarks off', () => {
    const text = 'Norway rejected the draft, Foreign Minister Ida Holm said on Monday.';
    expect(told(positionsOf(text, [holm]))).toEqual(['Norway rejects: the draft']);
  });

  it('tells a position once, however often it is told', () => {
    const text = 'Norway demands a new quota.\n\nThe envoys met. Norway demands a new quota.';
    expect(positionsOf(text)).toHaveLength(1);
  });

  it('rests on the sentence, and takes its words from it verbatim', () => {
    const text = 'The envoys met. Norway demands a new quota.';
    const [position] = positionsOf(text);
    expect(position?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Norway demands a new quota.',
    ]);
  });
});

describe('findPositions in remarks', () => {
  it.each([
    ['None of this is on the table', 'rejects: None of this is on the table'],
    ['That is a non-starter for us', 'rejects: That is a non-starter for us'],
    ['Such a demand is unacceptable', 'rejects: Such a demand is unacceptable'],
    ['We will never accept a wall at sea', 'rejects: a wall at sea'],
    ['We will not allow anyone to close the strait', 'rejects: We will not allow anyone to close the strait'],
    ['We firmly reject the new map', 'rejects: the new map'],
    ['We demand an end to the siege', 'demands: an end to the siege'],
    ['Iceland must open its waters', 'demands: Iceland must open its waters'],
    ['We are ready to talk about quotas', 'open: to talk about quotas'],
    ['We offer a truce of ten days', 'offers: a truce of ten days'],
    ['There will be serious consequences', 'warns: There will be serious consequences'],
  ])('reads “%s”', (words, position) => {
    const text = `“${words},” Ida Holm said.`;
    expect(
      told(positionsOf(text, [holm], [{ words, by: 'Ida Holm', source: 'Ida Holm', cue: 'said' }])),
    ).toEqual([`Norway ${position}`]);
  });

  it('picks the sentence of a longer remark', () => {
    const words = 'We met for an hour. None of this is on the table. We go home now';
    expect(
      told(
        positionsOf(`“${words},” Ida Holm said.`, [holm], [{ words, by: 'Ida Holm', source: 'Ida Holm' }]),
      ),
    ).toEqual(['Norway rejects: None of this is on the table']);
  });

  it('takes the stance from the cue of a remark', () => {
    const words = 'the pact may fall';
    const said = { words, by: 'Ida Holm', source: 'Ida Holm', cue: 'warned', kind: 'indirect' as const };
    expect(
      told(positionsOf('Ida Holm, asked twice, is said to have warned the pact may fall.', [holm], [said])),
    ).toEqual(['Norway warns: the pact may fall']);
  });
});
