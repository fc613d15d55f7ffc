import type { Readable, Writable } from 'node:stream';
import { CommanderError } from 'commander';
import { createTerminal } from '../app.ts';
import { readEnvironment } from '../config/environment.ts';
import { Fault } from '../core/fault.ts';
import { type Context, complain, type ExitStatus } from './context.ts';
import { createProgram } from './program.ts';

/** The streams and surroundings of a process. */
export interface ProcessParts {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly cwd: string;
  /** Without it the process's own. */
  readonly variables?: NodeJS.ProcessEnv;
}

/** Runs one command to its end. */
export async function run(argv: readonly string[], parts: ProcessParts): Promise<ExitStatus> {
  const environment = readEnvironment(parts.variables);
  const plain = environment.NO_COLOR !== undefined;
  const context: Context = {
    stdin: parts.stdin,
    stdout: createTerminal(parts.stdout, plain),
    stderr: createTerminal(parts.stderr, plain),
    environment,
    cwd: parts.cwd,
    options: {},
  };
  onBrokenOutput(parts);
  let status: ExitStatus = 0;
  const program = createProgram(context, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    return failed(context, error);
  }
}

async function failed(context: Context, error: unknown): Promise<ExitStatus> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof Fault)) throw error;
  await complain(context, error);
  return 2;
}

/**
 * `readout … | head` closes the pipe early: that is the reader's good right and no error. A full disk is one. What
 * stderr cannot take is lost: there is nobody left to tell.
 */
function onBrokenOutput({ stdout, stderr }: ProcessParts): void {
  stderr.on('error', () => undefined);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    stderr.write(
      `readout: The output cannot be written: ${error.message}. Make room for it, or write it elsewhere.\n`,
    );
    process.exit(2);
  });
}
