export type ArticleErrorCode =
  | 'empty-file'
  | 'binary-file'
  | 'too-large'
  | 'not-found'
  | 'unreadable'
  | 'unknown-type'
  | 'bad-front-matter';

/** Why a file gives no article: what is wrong with it, and how to mend it. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;
  /** Line of the file that is at fault, counted from 1; null where it is the whole file. */
  readonly line: number | null;

  constructor(
    code: ArticleErrorCode,
    message: string,
    options: { line?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ArticleError';
    this.code = code;
    this.line = options.line ?? null;
  }
}

/** The same error with the file, and the line where one is known, named in front. Other errors become `unreadable`. */
export function errorInFile(file: string, error: unknown): ArticleError {
  const known = error instanceof ArticleError ? error : accessError(error);
  return new ArticleError(known.code, inFile(file, known.line, known.message), {
    line: known.line,
    cause: error,
  });
}

/** "ukraine/a.md, line 3: …" */
export function inFile(file: string, line: number | null, message: string): string {
  return line === null ? `${file}: ${message}` : `${file}, line ${line}: ${message}`;
}

const accessFaults: Readonly<Record<string, readonly [ArticleErrorCode, string]>> = {
  ENOENT: ['not-found', 'there is no such file. Check the path.'],
  ENOTDIR: ['not-found', 'there is no such file. Check the path.'],
  EACCES: ['unreadable', 'reading it is not permitted. Give this user the right to read it.'],
  EPERM: ['unreadable', 'reading it is not permitted. Give this user the right to read it.'],
  EISDIR: ['unreadable', 'it is a folder. Name the files in it, for instance with *.md.'],
  ELOOP: ['unreadable', 'its symbolic links lead in a circle. Point them at a file.'],
  EMFILE: ['unreadable', 'too many files are open. Raise the limit of open files.'],
};

function accessError(cause: unknown): ArticleError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const [kind, message] = accessFaults[code] ?? [
    'unreadable' as const,
    `it could not be read (${cause instanceof Error ? cause.message : String(cause)}). Check the file and its disk.`,
  ];
  return new ArticleError(kind, message, { cause });
}
