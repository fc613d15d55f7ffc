import { fingerprint } from '../../core/fingerprint.ts';
import type { Briefing } from '../../core/model/briefing.ts';
import { type BriefingRequest, type BriefingView, briefingViews } from '../../core/model/view.ts';

/** What a button of a briefing asks for when it is pressed; the message that it stands on need not be remembered. */
export type ButtonRequest =
  /** A view of the briefing; `turn` leads to another page of the view that is shown. */
  | ({ readonly kind: 'view' | 'turn'; readonly topicKey: string } & Omit<BriefingRequest, 'workspace'>)
  /** The whole briefing as a file. */
  | {
      readonly kind: 'file';
      readonly format: 'ics' | 'markdown';
      readonly topicKey: string;
      readonly asOf: string;
    };

/** Told apart from the ids of other versions: a button may be pressed years after it was posted. */
const version = 'r1';
const longestId = 48;

/** Stands for a topic in custom ids, which hold 100 characters at most: the id itself unless it is too long. */
export function topicKey(id: string): string {
  return id.length <= longestId ? id : `.${fingerprint([id])}`;
}

/** A button's `custom_id`. Instants are kept to the millisecond. */
export function encodeCustomId(request: ButtonRequest): string {
  const asOf = request.asOf === null ? '' : written(request.asOf);
  return [version, request.kind, asOf, request.topicKey, ...askedIn(request)].join(':');
}

function askedIn(request: ButtonRequest): readonly string[] {
  if (request.kind === 'file') return [request.format];
  const { view, page, since } = request;
  return [view, String(Math.max(1, page)), ...(since === null ? [] : [written(since)])];
}

function written(instant: string): string {
  return Date.parse(instant).toString(36);
}

/**
 * The `custom_id` that leads to a view of a briefing as it stands, whatever its topic brings later.
 * @param since the instant since when its changes are told; null: as ever
 */
export function viewId(
  { topic, asOf }: Briefing,
  kind: 'view' | 'turn',
  view: BriefingView,
  page: number,
  since: string | null = null,
): string {
  return encodeCustomId({ kind, view, page, topicKey: topicKey(topic.id), asOf, since });
}

/** The `custom_id` that asks for all of a briefing, as it stands, as a file. */
export function fileId({ topic, asOf }: Briefing, format: 'ics' | 'markdown'): string {
  return encodeCustomId({ kind: 'file', format, topicKey: topicKey(topic.id), asOf });
}

/** What a `custom_id` asks for; null where it is none of ours, or of another version. */
export function decodeCustomId(customId: string): ButtonRequest | null {
  const [found, kind, when = '', key = '', what = '', page = '', from = '', ...rest] = customId.split(':');
  if (found !== version || key === '' || rest.length > 0) return null;
  const asOf = instantOf(when);
  if (kind === 'file') {
    return asOf && page === '' && from === '' && (what === 'ics' || what === 'markdown')
      ? { kind, format: what, topicKey: key, asOf }
      : null;
  }
  if ((kind !== 'view' && kind !== 'turn') || !isView(what) || !/^[1-9]\d{0,4}$/.test(page)) return null;
  const since = instantOf(from);
  if (from !== '' && since === null) return null;
  return { kind, view: what, page: Number(page), topicKey: key, asOf, since };
}

function isView(name: string): name is BriefingView {
  return briefingViews.some((view) => view === name);
}

/** Ten centuries from 1970 at most: what is beyond was not written here. */
const latestMilliseconds = 31_556_952_000_000;

function instantOf(when: string): string | null {
  if (!/^[\da-z]{1,10}$/.test(when)) return null;
  const milliseconds = Number.parseInt(when, 36);
  return milliseconds > latestMilliseconds ? null : new Date(milliseconds).toISOString();
}
