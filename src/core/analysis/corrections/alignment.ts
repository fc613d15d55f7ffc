import type { Word } from './words.ts';

/** The stretch of two wordings that say the same, as indexes of their first and last shared words. */
export interface Alignment {
  readonly wordingStart: number;
  readonly wordingEnd: number;
  readonly itemStart: number;
  readonly itemEnd: number;
  /** Shared words in order, and how many of them carry matter. */
  readonly shared: number;
  readonly content: number;
}

const gap = 1;

/** The best local alignment of two wordings over their stems (Smith and Waterman 1981, J. Mol. Biol. 147:195). */
export function alignLocally(wording: readonly Word[], item: readonly Word[]): Alignment | null {
  const width = item.length + 1;
  const scores = new Int16Array((wording.length + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= wording.length; row++) {
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const step = pairScore(wording[row - 1], item[column - 1]);
      const score = Math.max(
        0,
        (scores[at - width - 1] ?? 0) + step,
        (scores[at - width] ?? 0) - gap,
        (scores[at - 1] ?? 0) - gap,
      );
      scores[at] = score;
      if (score > best) {
        best = score;
        bestAt = at;
      }
    }
  }
  return best === 0 ? null : traced(wording, item, scores, bestAt);
}

function pairScore(a: Word | undefined, b: Word | undefined): number {
  if (!a || !b || a.stem !== b.stem) return -gap;
  return a.content ? 3 : 2;
}

function traced(wording: readonly Word[], item: readonly Word[], scores: Int16Array, end: number): Alignment {
  const width = item.length + 1;
  let at = end;
  let shared = 0;
  let content = 0;
  let wordingStart = 0;
  let itemStart = 0;
  while ((scores[at] ?? 0) > 0) {
    const row = Math.floor(at / width);
    const column = at % width;
    const a = wording[row - 1];
    const b = item[column - 1];
    const step = pairScore(a, b);
    if ((scores[at] ?? 0) === (scores[at - width - 1] ?? 0) + step) {
      if (step > 0) {
        shared++;
        content += a?.content ? 1 : 0;
        wordingStart = row - 1;
        itemStart = column - 1;
      }
      at -= width + 1;
    } else if ((scores[at] ?? 0) === (scores[at - width] ?? 0) - gap) at -= width;
    else at -= 1;
  }
  return {
    wordingStart,
    wordingEnd: Math.floor(end / width) - 1,
    itemStart,
    itemEnd: (end % width) - 1,
    shared,
    content,
  };
}
