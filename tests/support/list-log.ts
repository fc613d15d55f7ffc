import type { Log } from '../../src/core/ports.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

/** A log that keeps its lines. */
export function listLog(onLine: () => void = () => {}): {
  readonly log: Log;
  readonly lines: readonly LogLine[];
} {
  const lines: LogLine[] = [];
  const write = (level: LogLine['level']) => (fields: object, message: string) => {
    lines.push({ level, fields, message });
    onLine();
  };
  const log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  return { log, lines };
}

/** A log that can be waited for. */
export interface AwaitedLog {
  readonly log: Log;
  readonly lines: readonly LogLine[];
  /** The `nth` line that says so, as soon as there is one. */
  readonly logged: (words: string, nth?: number) => Promise<LogLine>;
}

export function awaitedLog(): AwaitedLog {
  const waiting = new Set<() => void>();
  const { log, lines } = listLog(() => {
    for (const look of waiting) look();
  });
  const logged: AwaitedLog['logged'] = (words, nth = 1) => {
    const { promise, resolve } = Promise.withResolvers<LogLine>();
    const look = (): void => {
      const found = lines.filter(({ message }) => message.includes(words))[nth - 1];
      if (!found) return;
      waiting.delete(look);
      resolve(found);
    };
    waiting.add(look);
    look();
    return promise;
  };
  return { log, lines, logged };
}
