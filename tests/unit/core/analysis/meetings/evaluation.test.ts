import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { meetingTable, readPassages, scoreMeetings } from '../../../../support/meeting-score.ts';

const kinds = readPassages(new URL('../../../../fixtures/meetings/', import.meta.url));

describe('meetings over the labelled passages', () => {
  const passages = kinds.flatMap((kind) => kind.passages);
  const score = scoreMeetings(passages, (passage) => analyse(passage).meetings);

  it('finds at least as many as today, with as few false ones', () => {
    process.stdout.write(`${meetingTable([{ name: 'all', score }])}\n`);
    expect(score.found / score.wanted).toBeGreaterThanOrEqual(0.9);
    expect(score.found / score.reported).toBeGreaterThanOrEqual(0.98);
  });

  it('gives the right day and the right status', () => {
    expect(score.dateRight / score.found).toBeGreaterThanOrEqual(0.95);
    expect(score.statusRight / score.found).toBeGreaterThanOrEqual(0.95);
  });

  it('cites words of the text that hold what told it', () => {
    for (const passage of passages) {
      for (const meeting of analyse(passage).meetings) {
        expect(meeting.evidence.length).toBeGreaterThan(0);
        for (const { start, end } of meeting.evidence) {
          expect(start).toBeLessThan(end);
          expect(passage.text.slice(start, end).trim()).toBe(passage.text.slice(start, end));
        }
      }
    }
  });

  it('has passages without any meeting for more than a quarter of the set', () => {
    expect(passages.filter(({ meetings }) => meetings.length === 0).length).toBeGreaterThan(
      passages.length / 4,
    );
  });
});
