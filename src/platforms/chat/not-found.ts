import type { Found, PublishOutcome } from '../../core/digests/ports.ts';

/** What a look for a message came to that the platform did not let happen. */
export function notFound(outcome: Exclude<PublishOutcome, { readonly kind: 'done' }>): Found {
  switch (outcome.kind) {
    case 'limited':
    case 'unreached':
    case 'unknown':
    case 'gone':
    case 'shut-out':
      return outcome;
    case 'forbidden':
    case 'missing':
    case 'refused':
      return { kind: 'unknowable', why: `Readout may not read what was written there. ${outcome.why}` };
  }
}
