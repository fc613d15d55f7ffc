/** Why bytes are not what they were read as: what they are instead, and what whoever named them can do. */
export class BytesError<Code extends string> extends Error {
  readonly code: Code;
  /** What the reader can do, an imperative sentence. */
  readonly mend: string;

  constructor(code: Code, message: string, mend: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.mend = mend;
  }
}
