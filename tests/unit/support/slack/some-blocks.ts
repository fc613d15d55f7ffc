import type { JsonObject } from '../../../support/local-server/json.ts';

/* Blocks and their parts, as short as they can be. */

export function times(count: number, make: (index: number) => JsonObject): JsonObject[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function plain(length: number): JsonObject {
  return { type: 'plain_text', text: 'x'.repeat(length) };
}

export function mrkdwn(length: number): JsonObject {
  return { type: 'mrkdwn', text: 'x'.repeat(length) };
}

export function section(more: JsonObject = {}): JsonObject {
  return { type: 'section', text: mrkdwn(1), ...more };
}

export function button(more: JsonObject = {}): JsonObject {
  return { type: 'button', text: plain(1), ...more };
}

export function actions(...elements: JsonObject[]): JsonObject {
  return { type: 'actions', elements };
}

export function address(length: number): string {
  return 'https://example.org/'.padEnd(length, 'x');
}

export function option(more: JsonObject = {}): JsonObject {
  return { text: plain(1), value: 'v', ...more };
}

export function overflow(...options: JsonObject[]): JsonObject {
  return actions({ type: 'overflow', options });
}

export function select(count: number, more: JsonObject = {}): JsonObject {
  return actions({ type: 'static_select', options: times(count, () => option()), ...more });
}

export function confirm(more: JsonObject): JsonObject {
  const asked = { title: plain(1), text: plain(1), confirm: plain(1), deny: plain(1), ...more };
  return actions(button({ confirm: asked }));
}

export function image(more: JsonObject): JsonObject {
  return { type: 'image', image_url: address(30), alt_text: 'A harbour', ...more };
}

export function table(rows: number, cells: number): JsonObject {
  const cell = { type: 'raw_text', text: 'x' };
  return { type: 'table', rows: Array.from({ length: rows }, () => times(cells, () => cell)) };
}

export function input(more: JsonObject): JsonObject {
  return { type: 'input', label: plain(1), element: { type: 'plain_text_input' }, ...more };
}

export function context(...elements: JsonObject[]): JsonObject {
  return { type: 'context', elements };
}

export function grouped(count: number, more: JsonObject): JsonObject {
  const group = { label: plain(1), options: [option()], ...more };
  return actions({ type: 'static_select', option_groups: times(count, () => group) });
}

export function choices(type: string, count: number, more: JsonObject = {}): JsonObject {
  return actions({ type, options: times(count, () => option(more)) });
}

export function typed(more: JsonObject): JsonObject {
  return input({ element: { type: 'plain_text_input', ...more } });
}
