import type { Readable } from 'node:stream';
import type { Terminal } from '../app.ts';
import type { Environment } from '../config/environment.ts';
import type { LogLevel } from '../config/log-levels.ts';
import { type Fault, faultLine } from '../core/fault.ts';
import { plainText } from '../render/tree/plain-text.ts';

/** 0 done; 1 some input could not be read; 2 wrong usage or config, nothing done. */
export type ExitStatus = 0 | 1 | 2;

/** What a command works with: its streams, its surroundings and the options that all commands share. */
export interface Context {
  readonly stdin: Readable;
  /** Carries the result alone. */
  readonly stdout: Terminal;
  /** Carries everything else. */
  readonly stderr: Terminal;
  readonly environment: Environment;
  /** The process's working directory; `callerPath` resolves what was typed. */
  readonly cwd: string;
  readonly options: SharedOptions;
}

export interface SharedOptions {
  readonly briefings?: string;
  readonly data?: string;
  readonly config?: string;
  readonly logLevel?: LogLevel;
}

/** Tells a person of a fault on stderr. */
export function complain({ stderr }: Context, fault: Fault): Promise<void> {
  return say(stderr, `readout: ${faultLine(fault)}`);
}

/** Writes a line for a person. What files and topics are called is in it, and cannot break the line or steer the terminal. */
export function say(terminal: Terminal, line: string, indent = ''): Promise<void> {
  return terminal.write(`${indent}${plainText(line)}\n`);
}
