import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../src/config/replace-file.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

/** A file of a directory of its own; `null`: it is not there. */
function fileOf(text: string | null) {
  const directory = temporaryDirectory();
  const file = path.join(directory, 'talks.yaml');
  if (text !== null) writeFileSync(file, text);
  return {
    directory,
    file,
    read: () => readFileSync(file, 'utf8'),
    replace: (before: string | null, after: string) =>
      replaceFile({ path: file, shownAs: 'briefings/talks.yaml', before, after }),
  };
}

describe('a file that is replaced', () => {
  it('holds the new text and nothing stands beside it', async () => {
    const { directory, read, replace } = fileOf('a');
    await replace('a', 'b');
    expect(read()).toBe('b');
    expect(readdirSync(directory)).toEqual(['talks.yaml']);
  });

  it('keeps its permissions', async () => {
    const { file, replace } = fileOf('a');
    chmodSync(file, 0o640);
    await replace('a', 'b');
    expect(statSync(file).mode & 0o7777).toBe(0o640);
  });

  it('may be led to by a link, which stays one', async () => {
    const { directory, file, read } = fileOf('a');
    const link = path.join(directory, 'link.yaml');
    symlinkSync('talks.yaml', link);
    await replaceFile({ path: link, shownAs: 'link.yaml', before: 'a', after: 'b' });
    expect(read()).toBe('b');
    expect(readFileSync(link, 'utf8')).toBe('b');
    expect(statSync(file).ino).toBe(statSync(link).ino);
    expect(
      readdirSync(directory, { withFileTypes: true })
        .find(({ name }) => name === 'link.yaml')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it('is left alone where it changed meanwhile', async () => {
    const { directory, read, replace } = fileOf('of somebody else');
    await expect(replace('a', 'b')).rejects.toMatchObject({
      code: 'changed-meanwhile',
      place: { file: 'briefings/talks.yaml' },
    });
    expect(read()).toBe('of somebody else');
    expect(readdirSync(directory)).toEqual(['talks.yaml']);
  });

  it('is said to be gone where it is', async () => {
    const { directory, replace } = fileOf(null);
    await expect(replace('a', 'b')).rejects.toMatchObject({ code: 'unwritable' });
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe('a file that is made', () => {
  it('holds the text', async () => {
    const { directory, read, replace } = fileOf(null);
    await replace(null, 'b');
    expect(read()).toBe('b');
    expect(readdirSync(directory)).toEqual(['talks.yaml']);
  });

  it('does not replace one that is there meanwhile', async () => {
    const { directory, read, replace } = fileOf('of somebody else');
    await expect(replace(null, 'b')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(read()).toBe('of somebody else');
    expect(readdirSync(directory)).toEqual(['talks.yaml']);
  });

  it('cannot be where there is no directory', async () => {
    const directory = path.join(temporaryDirectory(), 'none');
    const change = { path: path.join(directory, 'a.yaml'), shownAs: 'a.yaml', before: null, after: 'b' };
    await expect(replaceFile(change)).rejects.toMatchObject({
      code: 'unwritable',
      mend: expect.stringContaining('permissions'),
    });
    mkdirSync(directory);
    await replaceFile(change);
  });
});
