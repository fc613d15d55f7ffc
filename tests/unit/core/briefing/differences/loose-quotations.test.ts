import { describe, expect, it } from 'vitest';
import { differencesOfTwo } from './told-by.ts';

const said =
  '“There’s no version of this budget where a farmer in Arvik pays more tax,” Ida Holm, the finance minister, said.';

describe('a quotation that an article gives to nobody', () => {
  it('is set against the same remark in other words', () => {
    const loose =
      'QUOTE OF THE WEEK: “There is no version of this budget in which a farmer in Arvik pays a higher tax.”';
    expect(differencesOfTwo(said, loose)).toEqual([expect.stringContaining('How Ida Holm is quoted')]);
  });

  it.each([
    ['says the same', 'Heard: “There’s no version of this budget where a farmer in Arvik pays more tax.”'],
    [
      'is of something else',
      'Heard: “There is no bakery in this town where a farmer can buy a decent loaf.”',
    ],
  ])('is no difference where it %s', (_why, loose) => {
    expect(differencesOfTwo(said, loose)).toEqual([]);
  });
});
