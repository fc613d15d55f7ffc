import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Each statement as `rule speaker: words`. */
function said(text: string): string[] {
  return analyse({ text, publishedAt: '2031-05-14', timezone: 'UTC' }).statements.map(
    ({ rule, speaker, content }) =>
      `${rule} ${speaker?.name ?? 'nobody'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

/** A briefing with one speech or question of ours between others. */
function briefing(...paragraphs: readonly string[]): string[] {
  const text = [
    'Transcript of the daily briefing by Spokesperson Ana Rivera',
    'MS RIVERA: Good morning.',
    ...paragraphs,
    'MS RIVERA: Thank you, all.',
  ].join('\n\n');
  return said(text).filter((one) => !/Good morning|Thank you/.test(one));
}

describe('what somebody under a label passes on of another', () => {
  test.each([
    [
      'MS RIVERA: We are pleased. The envoy told us on Sunday that the bridge would open.',
      'that-clause the envoy: the bridge would open',
    ],
    [
      'QUESTION: The finance minister says there is no money. What changed?',
      'clause the finance minister: there is no money',
    ],
    [
      'Q: According to the harbour master, the ferry will not sail. Is that so?',
      'according-to the harbour master: the ferry will not sail',
    ],
  ])('is the other’s: %s', (paragraph, wanted) => {
    expect(briefing(paragraph)).toContain(wanted);
  });

  test('stays in the words of whoever passes it on', () => {
    const [whole, inner] = briefing(
      'MS RIVERA: The envoy told us that the bridge would open. We believe him.',
    );
    expect(whole).toBe('label Ana Rivera: The envoy told us that the bridge would open. We believe him.');
    expect(inner).toBe('that-clause the envoy: the bridge would open');
  });

  test('“she” is whom the speaker has just named', () => {
    expect(
      briefing(
        'MS RIVERA: My neighbour Mrs Iris Pell waited for hours. She told me that the phone was dead.',
      ),
    ).toContain('that-clause Iris Pell: the phone was dead');
  });
});

test('“he” is not whoever else speaks under a label', () => {
  const found = said(
    [
      'Karl Lund asks Ana Rivera.',
      'Karl Lund: Why?',
      'Ana Rivera: My printer rang. He said the book was due.',
      'Karl Lund: When?',
      'Ana Rivera: In May.',
    ].join('\n\n'),
  );
  expect(found.some((one) => one.endsWith('Karl Lund: the book was due'))).toBe(false);
});

test('a line with a name and a title tells who “MS. HOLM” is', () => {
  const lines = [
    'Daily briefing',
    'Brin Holm, Press Secretary',
    'MS. HOLM: The road is open.',
    'Q: Is it?',
    'MS. HOLM: It is.',
  ];
  expect(said(lines.join('\n\n'))).toContain('label Brin Holm: The road is open.');
});

describe('nothing is passed on', () => {
  test.each([
    'QUESTION: Has the envoy said that the bridge will open?',
    'QUESTION: Are you saying that the envoy told you the bridge was shut?',
    'Q: And did the minister announce that she would stay?',
    'Q: What did the envoy say about the bridge?',
    'Q    Is the President tired?',
    'QUESTION: You said on Monday that the bridge would open.',
  ])('by what is only asked: %s', (question) => {
    expect(briefing(question)).toEqual([]);
  });

  test.each([
    'MS RIVERA: I said on Monday that the bridge would open.',
    'MS RIVERA: We told the envoy that the bridge would open.',
    'MS RIVERA: Someone said the bridge was shut.',
    'MS RIVERA: The law says what it says.',
  ])('by a speaker’s own account: %s', (speech) => {
    expect(briefing(speech)).toEqual([`label Ana Rivera: ${speech.slice('MS RIVERA: '.length)}`]);
  });
});

test('the words of whoever presents a broadcast are nobody’s', () => {
  const text =
    'PRESENTER: Should you swim here? Ana Rivera has been to the lake.\n\nRIVERA: The water is clean.\n\nPRESENTER: And cold?\n\nRIVERA: Very.';
  expect(said(text)).toEqual(['label Ana Rivera: The water is clean.', 'label Ana Rivera: Very.']);
});
