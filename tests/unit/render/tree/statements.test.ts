import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/core/model/briefing.ts';
import { remarksBySpeaker, remarkWithSpeaker } from '../../../../src/render/tree/statements.ts';
import { briefing } from '../../../fixtures/briefing.ts';

const ruiz = { name: 'Ana Ruiz', title: 'envoy', affiliation: 'Chile' };

function statement(said: Partial<Statement>): Statement {
  const text = said.text ?? 'We are ready';
  return {
    id: 's-1',
    speaker: ruiz,
    kind: 'direct',
    text,
    cue: 'said',
    date: null,
    cites: [{ source: 1, start: 0, end: text.length, quote: text }],
    ...said,
  };
}

function dated(value: string, said: Partial<Statement> = {}): Statement {
  return statement({ ...said, id: value, date: { value, precision: 'day', stated: true, text: value } });
}

/** Words of a remark as a reader would read them aloud. */
function spoken(said: Partial<Statement>): string {
  return remarkWithSpeaker(statement(said))
    .map((node) => {
      if (node.type === 'quotation') return `“${node.value}”`;
      if (node.type === 'person') return node.name;
      return 'value' in node ? node.value : '';
    })
    .join('');
}

function groups(...statements: readonly Statement[]) {
  return remarksBySpeaker({ ...briefing, statements }, () => null);
}

function headings(...statements: readonly Statement[]): readonly unknown[] {
  return groups(...statements).map(({ heading }) => heading[0]);
}

describe('remarkWithSpeaker', () => {
  it.each<[string, Partial<Statement>]>([
    ['Ana Ruiz: “We are ready”', {}],
    ['Ana Ruiz warned: “We are ready”', { cue: 'warned' }],
    ['Ana Ruiz said she was ready', { kind: 'indirect', text: 'she was ready' }],
    ['Ana Ruiz said: The door is open', { kind: 'indirect', text: 'The door is open' }],
    ['Ana Ruiz: The door is open', { kind: 'indirect', text: 'The door is open', cue: 'according to' }],
    ['Ana Ruiz: she was ready', { kind: 'indirect', text: 'she was ready', cue: null }],
    [
      'Ana Ruiz told Wire Radio: she was ready',
      { kind: 'indirect', text: 'she was ready', cue: 'told', toldTo: 'Wire Radio' },
    ],
    ['Ana Ruiz denied she was ready', { kind: 'indirect', text: 'she was ready', denied: true }],
    ['Ana Ruiz denied: “We are ready”', { denied: true }],
    ['Ana Ruiz rejected the offer', { kind: 'indirect', text: 'the offer', denied: true, cue: 'rejected' }],
    ['Ana Ruiz denied she knew', { kind: 'indirect', text: 'she knew', denied: true, cue: 'said' }],
    ['Ana Ruiz accused Peru of delay', { kind: 'indirect', text: 'Peru of delay', cue: 'accused' }],
    [
      'Ana Ruiz called on Tuesday for a new round',
      { kind: 'indirect', text: 'a new round', cue: 'Called on Tuesday for' },
    ],
    ['Ana Ruiz called on Peru to wait', { kind: 'indirect', text: 'Peru to wait', cue: 'called on' }],
    ['Speaker not known: “We are ready”', { speaker: null }],
  ])('tells %j', (words, said) => {
    expect(spoken(said)).toBe(words);
  });

  it('says on whose word a remark rests that another reports', () => {
    const reportedBy = { name: 'Ivo Lun', title: 'aide' };
    expect(spoken({ kind: 'indirect', text: 'she was ready', reportedBy })).toBe(
      'Ana Ruiz said she was ready — per Ivo Lun',
    );
  });

  it('ends no words in marks with the comma before their “said”', () => {
    expect(spoken({ kind: 'mixed', text: 'she was “ready,”' })).toBe('Ana Ruiz said she was “ready”');
    expect(spoken({ kind: 'mixed', text: 'the “next,” as she called it' })).toBe(
      'Ana Ruiz said the “next,” as she called it',
    );
  });

  it('puts no words into marks that the source does not have', () => {
    expect(spoken({ cites: [{ source: 1, start: 0, end: 3, quote: 'We were ready' }] })).toBe(
      'Ana Ruiz: We are ready',
    );
  });
});

describe('remarksBySpeaker', () => {
  it('names each speaker once, with title and side', () => {
    expect(headings(statement({}), statement({ id: 's-2' }))).toEqual([
      { type: 'person', name: 'Ana Ruiz', role: 'envoy, Chile' },
    ]);
  });

  it('joins a speaker whose side only one remark tells', () => {
    expect(headings(statement({ speaker: { name: 'Ana Ruiz' } }), statement({}))).toEqual([
      { type: 'person', name: 'Ana Ruiz', role: 'envoy, Chile' },
    ]);
  });

  it('keeps two people of one name and different sides apart', () => {
    expect(headings(statement({}), statement({ speaker: { ...ruiz, affiliation: 'Peru' } }))).toHaveLength(2);
  });

  it('does not take two unnamed speakers for one', () => {
    const unnamed = { name: 'an official', anonymous: true } as const;
    const sided = { ...unnamed, affiliation: 'Peru' };
    expect(headings(statement({ speaker: unnamed }), statement({ speaker: sided }))).toHaveLength(2);
  });

  it('tells the newest day first and keeps the order within a day', () => {
    const old = dated('2022-03-01');
    const early = { ...dated('2022-03-02'), id: 'early' };
    const late = { ...dated('2022-03-02'), id: 'late' };
    const marked: string[] = [];
    remarksBySpeaker({ ...briefing, statements: [old, early, late] }, (_what, id) => {
      marked.push(id);
      return null;
    });
    expect(marked).toEqual(['early', 'late', '2022-03-01']);
  });

  it('counts a remark without a date by the article that told it', () => {
    const peru = { ...ruiz, name: 'Luz Soto' };
    const old = dated('2022-03-06');
    const undated = statement({ speaker: peru });
    expect(headings(old, undated)).toMatchObject([{ name: 'Luz Soto' }, { name: 'Ana Ruiz' }]);
  });

  it('puts remarks without a speaker last', () => {
    expect(headings(dated('2022-03-02', { speaker: null }), statement({}))).toEqual([
      { type: 'person', name: 'Ana Ruiz', role: 'envoy, Chile' },
      { type: 'label', value: 'Speaker not known', tone: 'quiet' },
    ]);
  });

  it('tells whom it was said to and when', () => {
    const [group] = groups(dated('2022-03-02', { toldTo: 'Wire Radio’s “Dawn”' }));
    expect(group?.children[0]?.children.slice(1, -1)).toEqual([
      { type: 'text', value: ' — ' },
      { type: 'text', value: 'to Wire Radio’s “Dawn”' },
      { type: 'text', value: ', ' },
      { type: 'time', value: '2022-03-02', day: 'Wed, 2 Mar 2022', clock: null },
    ]);
  });

  it('gives nothing for no statements', () => {
    expect(groups()).toEqual([]);
  });
});
