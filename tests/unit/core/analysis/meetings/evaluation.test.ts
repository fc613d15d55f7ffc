import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import type { MeetingFinding } from '../../../../../src/core/model/finding.ts';
import {
  type LabelledPassage,
  meetingTable,
  readPassages,
  scoreMeetings,
} from '../../../../support/meeting-score.ts';

const kinds = readPassages(new URL('../../../../fixtures/meetings/', import.meta.url));

const passages = kinds.flatMap((kind) => kind.passages);
const read = new Map(passages.map((passage) => [passage, analyse(passage).meetings]));
const find = (passage: LabelledPassage): readonly MeetingFinding[] => read.get(passage) ?? [];

describe('meetings over the labelled passages', () => {
  it.each([
    ['of plain news', passages.filter(({ habit }) => habit === undefined), 0.96, 0.98],
    ['in the habits of many outlets', passages.filter(({ habit }) => habit !== undefined), 0.8, 0.94],
  ])('finds at least as many %s as today, with as few false ones', (name, some, recall, precision) => {
    const score = scoreMeetings(some, find);
    process.stdout.write(`${meetingTable([{ name, score }])}\n`);
    expect(score.found / score.wanted).toBeGreaterThanOrEqual(recall);
    expect(score.found / score.reported).toBeGreaterThanOrEqual(precision);
  });

  it('gives the right day and the right status', () => {
    const score = scoreMeetings(passages, find);
    expect(score.dateRight / score.found).toBeGreaterThanOrEqual(0.92);
    expect(score.statusRight / score.found).toBeGreaterThanOrEqual(0.95);
  });

  it('cites words of the text that hold what told it', () => {
    for (const passage of passages) {
      for (const meeting of find(passage)) {
        expect(meeting.evidence.length).toBeGreaterThan(0);
        for (const { start, end } of meeting.evidence) {
          expect(start).toBeLessThan(end);
          expect(passage.text.slice(start, end).trim()).toBe(passage.text.slice(start, end));
        }
      }
    }
  });

  it('has passages without any meeting for more than a fifth of the set', () => {
    expect(passages.filter(({ meetings }) => meetings.length === 0).length).toBeGreaterThan(
      passages.length / 5,
    );
  });
});
