import { isObject, type Json, type JsonObject, objectsOf, stringOf } from '../local-server/json.ts';
import { html } from '../look/preview-html.ts';
import { type BlocksLook, blocksHtml } from './blocks-html.ts';
import { styleSheet } from './look-style.ts';

/** A message as one person sees it. */
export type Post = PersonPost | AppPost;

interface PersonPost {
  readonly by: 'person';
  readonly name: string;
  readonly text: string;
}

export interface AppPost {
  readonly by: 'app';
  readonly blocks: readonly JsonObject[];
  /** Only whoever looks sees it. */
  readonly isEphemeral: boolean;
  /** How many messages its thread holds, where they are shown elsewhere. */
  readonly replies: number;
}

/** A part of Slack's window. */
export type Scene =
  | { readonly kind: 'channel'; readonly channel: string; readonly posts: readonly Post[] }
  | {
      readonly kind: 'thread';
      readonly channel: string;
      /** Null: scrolled out of sight. */
      readonly first: Post | null;
      readonly replies: readonly Post[];
    }
  | { readonly kind: 'modal'; readonly view: JsonObject }
  | { readonly kind: 'home'; readonly view: JsonObject };

export interface PageLook extends BlocksLook {
  /** The page's width in pixels; below 600 it looks as on a phone. */
  readonly width: number;
}

/** A page that shows a part of Slack's window; it loads nothing. */
export function lookPage(scene: Scene, look: PageLook): string {
  const narrow = look.width < 600;
  return `<!doctype html>
<html lang="${html(look.locale)}"><head><meta charset="utf-8"><title>Slack preview</title>
<meta name="viewport" content="width=device-width">
<style>${styleSheet(look.theme)}</style></head>
<body class="${scene.kind}${narrow ? ' narrow' : ''}" style="width:${look.width}px">
${sceneHtml(scene, look)}
</body></html>
`;
}

function sceneHtml(scene: Scene, look: PageLook): string {
  const posts = (list: readonly Post[]): string => list.map((post) => postHtml(post, look)).join('\n');
  switch (scene.kind) {
    case 'channel':
      return `<header>${icons.channel}<b>${html(scene.channel)}</b></header>\n${posts(scene.posts)}`;
    case 'thread':
      return `<header><b>Thread</b><span>#${html(scene.channel)}</span></header>
${posts(scene.first ? [scene.first] : [])}
<div class="rule">${counted(scene.replies.length)}</div>
${posts(scene.replies)}`;
    case 'modal':
      return modalHtml(scene.view, look);
    case 'home':
      return `<header>${icons.app}<b>Readout</b></header>
<nav><b>Home</b><span>Messages</span><span>About</span></nav>
<main>${viewBlocks(scene.view, look)}</main>`;
  }
}

function postHtml(post: Post, look: PageLook): string {
  const isApp = post.by === 'app';
  const time = look.now.toZonedDateTimeISO(look.zone).toLocaleString(look.locale, { timeStyle: 'short' });
  const alone = isApp && post.isEphemeral ? `<div class="alone">${icons.eye}Only visible to you</div>` : '';
  const thread =
    isApp && post.replies > 0 ? `<div class="replies">${icons.app}${counted(post.replies)}</div>` : '';
  return `<article>${alone}${isApp ? icons.app : icons.person}
<div class="author"><b>${isApp ? 'Readout' : html(post.name)}</b>${isApp ? '<i>APP</i>' : ''}<time>${html(time)}</time></div>
${isApp ? blocksHtml(post.blocks, look) : `<p>${html(post.text)}</p>`}${thread}</article>`;
}

function modalHtml(view: JsonObject, look: PageLook): string {
  const submit = plainText(view['submit']);
  return `<div class="window" role="dialog"><div class="title">${icons.app}<b>${html(plainText(view['title']))}</b><span>✕</span></div>
<main>${viewBlocks(view, look)}</main>
<footer><span class="button">${html(plainText(view['close']) || 'Close')}</span>${submit ? `<span class="button submit">${html(submit)}</span>` : ''}</footer></div>`;
}

function viewBlocks({ blocks }: JsonObject, look: PageLook): string {
  return blocksHtml(objectsOf(blocks), look);
}

function plainText(value: Json | undefined): string {
  return isObject(value) ? stringOf(value['text']) : '';
}

function counted(replies: number): string {
  return replies === 1 ? '1 reply' : `${replies} replies`;
}

const icons = {
  app: '<svg class="face" viewBox="0 0 36 36"><rect width="36" height="36" fill="#1f4e79"/><path fill="#ffd75e" d="M10 11h7.500v7l-3.500 7H10l2.800-6.300H10Zm9.500 0H27v7l-3.500 7h-4l2.800-6.300h-2.800Z"/></svg>',
  person:
    '<svg class="face" viewBox="0 0 36 36"><rect width="36" height="36" fill="#6b4f8a"/><circle cx="18" cy="14" r="6" fill="#e9e2f2"/><path fill="#e9e2f2" d="M6 36a12 12 0 0 1 24 0Z"/></svg>',
  channel:
    '<svg viewBox="0 0 20 20" width="18" height="18"><path fill="none" stroke="currentColor" stroke-width="1.700" stroke-linecap="round" d="M8.500 3.500 6.500 16.500m7-13-2 13M4 7.500h13M3 12.500h13"/></svg>',
  eye: '<svg viewBox="0 0 24 24" width="16" height="16"><path fill="currentColor" d="M12 5C7 5 3 8.500 1.500 12 3 15.500 7 19 12 19s9-3.500 10.500-7C21 8.500 17 5 12 5Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Zm0-2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/></svg>',
} as const;
