/** What a button, a menu or a modal by which an editor mends a digest's lines asks for. */
export type LineRequest = {
  /** As the digest's own button names it. */
  readonly delivery: string;
} & (
  | { readonly kind: 'list' /** From 1. */; readonly page: number }
  /** A menu: its value is the item's id. */
  | { readonly kind: 'choose' }
  /** Opens a modal, and comes again with what was typed into it. */
  | { readonly kind: 'hide' | 'speaker'; readonly item: string }
  | { readonly kind: 'undo'; readonly edit: string }
);

/** Told apart from the ids of other versions and of other buttons. */
const version = 'l1';

/** At most 100 characters for ids of 60. */
export function encodeLineId(request: LineRequest): string {
  return [version, request.kind, request.delivery, argumentOf(request)].join(':');
}

function argumentOf(request: LineRequest): string {
  switch (request.kind) {
    case 'list':
      return String(request.page);
    case 'choose':
      return '';
    case 'hide':
    case 'speaker':
      return request.item;
    case 'undo':
      return request.edit;
  }
}

/** What such a custom id asks for; null where it is none of ours, or of another version. */
export function decodeLineId(customId: string): LineRequest | null {
  const [found, kind = '', delivery = '', ...rest] = customId.split(':');
  const argument = rest.join(':');
  if (found !== version || !/^[a-z\d]{1,20}$/.test(delivery)) return null;
  if (kind === 'list' && /^[1-9]\d{0,3}$/.test(argument)) return { kind, delivery, page: Number(argument) };
  if (kind === 'choose' && argument === '') return { kind, delivery };
  if (argument === '') return null;
  if (kind === 'hide' || kind === 'speaker') return { kind, delivery, item: argument };
  return kind === 'undo' ? { kind, delivery, edit: argument } : null;
}
