import type { Readable } from 'node:stream';
import { CommanderError } from 'commander';
import { createTerminal } from '../app.ts';
import { readEnvironment } from '../config/environment.ts';
import { Fault } from '../core/fault.ts';
import { type Context, complain, type ExitStatus } from './context.ts';
import { createProgram } from './program.ts';

/** The streams and surroundings of a process. */
export interface ProcessParts {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly cwd: string;
}

/** Runs one command to its end. */
export async function run(argv: readonly string[], parts: ProcessParts): Promise<ExitStatus> {
  const environment = readEnvironment();
  const plain = environment.NO_COLOR !== undefined;
  const context: Context = {
    stdin: parts.stdin,
    stdout: createTerminal(parts.stdout, plain),
    stderr: createTerminal(parts.stderr, plain),
    environment,
    cwd: parts.cwd,
    options: {},
  };
  onClosedPipe(parts.stdout, () => process.exit(0));
  onClosedPipe(parts.stderr, () => undefined);
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

/** `readout … | head` closes the pipe early: that is the reader's good right and no error. */
function onClosedPipe(stream: NodeJS.WriteStream, then: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    then();
  });
}
