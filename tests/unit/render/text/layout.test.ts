import { describe, expect, it } from 'vitest';
import { besides, indented, wrap } from '../../../../src/render/text/layout.ts';
import { paint } from '../../../../src/render/text/paint.ts';
import { breakHere, glued, type Line, run } from '../../../../src/render/text/run.ts';

function shown(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => paint(line, false));
}

describe('wrap', () => {
  it('breaks lines at spaces and leaves none at their ends', () => {
    expect(shown(wrap([run('one two three four')], 9))).toEqual(['one two', 'three', 'four']);
  });

  it('fills a line to its last column', () => {
    expect(shown(wrap([run('four five')], 9))).toEqual(['four five']);
  });

  it('keeps a word together over a change of tone', () => {
    expect(shown(wrap([run('one two'), run('three', 'name')], 9))).toEqual(['one', 'twothree']);
  });

  it('keeps glued words together, and breaks them where they do not fit a line', () => {
    expect(shown(wrap([run(`on ${glued('9 Mar 2022')}`)], 11))).toEqual(['on', '9 Mar 2022']);
    expect(shown(wrap([run(glued('9 March 2022'))], 8))).toEqual(['9 March', '2022']);
  });

  it('may break where a break is offered', () => {
    expect(shown(wrap([run(`[1]${breakHere}[2]${breakHere}[3]`)], 7))).toEqual(['[1][2]', '[3]']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(shown(wrap([run('a abcdefghij b')], 4))).toEqual(['a', 'abcd', 'efgh', 'ij b']);
  });

  it('counts columns and not characters', () => {
    expect(shown(wrap([run('日本語日本')], 5))).toEqual(['日本', '語日', '本']);
  });

  it('gives one empty line for no words', () => {
    expect(shown(wrap([run('')], 5))).toEqual(['']);
  });
});

describe('indented', () => {
  it('hangs all lines behind the first one’s bullet', () => {
    expect(shown(indented(wrap([run('one two')], 3), 2, [run('•')]))).toEqual(['• one', '  two']);
  });
});

describe('besides', () => {
  it('goes on with either side where the other has ended', () => {
    const left = wrap([run('Wed 9')], 3);
    expect(shown(besides(left, wrap([run('talks')], 9), 5))).toEqual(['Wed  talks', '9']);
    expect(shown(besides(left, wrap([run('a b c')], 1), 5))).toEqual(['Wed  a', '9    b', '     c']);
  });
});

describe('paint', () => {
  it('colours words and ends each colour', () => {
    expect(paint([run('a'), run(' b', 'alert')], true)).toBe('a\u001b[1;31m b\u001b[0m');
  });

  it('writes no escape where colour is off', () => {
    expect(paint([run('a', 'title'), run('b', 'alert')], false)).toBe('ab');
  });
});
