import { type Fault, faultLine } from '../core/fault.ts';
import { type Context, say } from './context.ts';

/** What stands in a result in place of an input that could not be read; the message says the mend. */
export interface InputError {
  readonly code: string;
  readonly message: string;
}

/** A fault as it stands in a result. */
export function inputError(fault: Fault): InputError {
  return { code: fault.code, message: faultLine(fault) };
}

/** Names an input that could not be read on stderr, too. */
export function reportInput({ stderr }: Context, { message }: InputError): Promise<void> {
  return say(stderr, `readout: ${message}`);
}
