import { breakHere, glue, type Line, type Run, type Tone } from './run.ts';

/** SGR parameters (ECMA-48, 8.3.117): 1 bold, 2 faint, 31 red, 32 green, 33 yellow, 36 cyan. */
const sgr: Readonly<Record<Tone, string>> = {
  plain: '',
  title: '1',
  heading: '1;36',
  name: '1',
  person: '1',
  time: '33',
  quotation: '',
  quiet: '2',
  alert: '1;31',
  new: '1;32',
  updated: '1;33',
  withdrawn: '1;31',
};

/** A line as the terminal takes it, without white space at its end. */
export function paint(line: Line, color: boolean): string {
  const runs = withoutTrailingSpace(line);
  return runs
    .map(({ text, tone }) =>
      painted(text.replaceAll(glue, ' ').replaceAll(breakHere, ''), color ? sgr[tone] : ''),
    )
    .join('');
}

function painted(text: string, parameters: string): string {
  return parameters === '' || text === '' ? text : `\u001b[${parameters}m${text}\u001b[0m`;
}

function withoutTrailingSpace(line: Line): readonly Run[] {
  const last = line.findLastIndex(({ text }) => /[^\s]/.test(text));
  return line
    .slice(0, last + 1)
    .map((part, at) => (at === last ? { ...part, text: part.text.trimEnd() } : part));
}
