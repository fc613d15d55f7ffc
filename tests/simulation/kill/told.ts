/** What a message of the kill rounds says, in one line of text. */
export interface Told {
  readonly delivery: string;
  readonly subscription: string;
  readonly part: number;
  readonly parts: number;
  /** Minutes after the first and up to the second are told. */
  readonly after: number;
  readonly upTo: number;
}

export function write({ delivery, subscription, part, parts, after, upTo }: Told): string {
  return [delivery, subscription, part, parts, after, upTo].join(' ');
}

/** @throws where no process of ours wrote it */
export function read(text: string): Told {
  const [line = ''] = text.split('\n');
  const [delivery = '', subscription = '', ...numbers] = line.split(' ');
  const [part, parts, after, upTo] = numbers.map(Number);
  if (part === undefined || parts === undefined || after === undefined || upTo === undefined)
    throw new Error(`nobody’s message: ${text}`);
  return { delivery, subscription, part, parts, after, upTo };
}
