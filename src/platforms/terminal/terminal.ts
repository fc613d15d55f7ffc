/** Where a command's result goes: a person's terminal, a pipe or a file. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  /** True where ANSI colours may be written. */
  readonly color: boolean;
  /** True where a person watches. */
  readonly interactive: boolean;
  /** Resolves when more may be written: a slow reader slows the writer instead of filling the memory. */
  write(text: string): Promise<void>;
}

/** Lines in files and pipes are as wide as a plain terminal. */
const plainWidth = 80;

/** The part of a standard stream that is used; a pipe or a file has neither `isTTY` nor `columns`. */
interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/** The terminal, pipe or file behind a stream. `plain`: never in colour, as NO_COLOR asks (https://no-color.org). */
export function createTerminal(stream: OutputStream, plain: boolean): Terminal {
  const interactive = stream.isTTY === true;
  return {
    width: (interactive && stream.columns) || plainWidth,
    color: interactive && !plain,
    interactive,
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
  };
}
