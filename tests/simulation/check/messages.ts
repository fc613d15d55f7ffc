import { placeOf } from '../platforms/model-platform.ts';
import type { LoggedMessage } from '../world/record.ts';
import type { Bench } from './digests.ts';
import type { Finding } from './finding.ts';

/** Each message: once, at its place, in its order, and edited by its own delivery's text alone. */
export function checkMessages({ record, verdict }: Bench): void {
  const scripts = new Map(record.subscriptions.map((one) => [one.id, one]));
  const firstOf = new Map<string, LoggedMessage>();
  const told = new Set<string>();
  for (const message of record.messages) {
    const { shown, mark, place } = message;
    const tell = (kind: Finding['kind'], what: string): void => {
      const name = `${shown.subscription}: ${shown.kind} ${mark.delivery}-${mark.part} at ${place}`;
      verdict.findings.push({ kind, text: `${name}, ${new Date(message.at).toISOString()}: ${what}` });
    };
    const script = scripts.get(shown.subscription);
    const right = script && placeOf(shown.kind === 'trouble' ? script.target : script.destination);
    if (place !== right) tell('wrong-place', `it belongs to ${right}`);
    for (const what of tellings(message)) {
      if (told.has(what)) tell('doubled', what);
      told.add(what);
    }
    const first = firstOf.get(mark.delivery);
    if (mark.part === 0 && !first) firstOf.set(mark.delivery, message);
    if (shown.kind === 'digest' && mark.part > 0 && !first) tell('out-of-order', 'before the first part');
    if (under(message, firstOf) !== message.under) tell('wrong-place', `under ${message.under}`);
    for (const edit of message.edits) {
      const isIts = edit.shown.kind === 'digest' && edit.shown.delivery === mark.delivery;
      if (!isIts || edit.shown.part !== mark.part) tell('wrong-edit', JSON.stringify(edit.shown));
    }
  }
  verdict.counts.messages += record.messages.length;
}

/** What a message tells that may be told once. */
function tellings({ shown, mark }: LoggedMessage): readonly string[] {
  const part = `part ${mark.delivery}-${mark.part}`;
  if (shown.kind === 'alert') return [part, `meeting ${shown.meeting} to ${shown.subscription}`];
  if (shown.kind === 'correction') return [part, ...shown.tells.map((one) => `${one} of ${shown.digest}`)];
  return [part];
}

/** The message in whose thread one belongs. */
function under(
  { shown, mark, platform }: LoggedMessage,
  firstOf: ReadonlyMap<string, LoggedMessage>,
): string | null {
  if (shown.kind === 'correction') return firstOf.get(shown.digest)?.id ?? 'none';
  const isInThread = shown.kind === 'digest' && platform === 'slack' && mark.part > 0;
  return isInThread ? (firstOf.get(mark.delivery)?.id ?? 'none') : null;
}
