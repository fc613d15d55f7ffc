import { type DiscordMessage, isEphemeral } from '../../../src/render/discord/payload.ts';
import { html } from '../look/preview-html.ts';
import { componentsHtml } from './preview-components.ts';
import { styleSheet, type Theme } from './preview-style.ts';
import { type Reader, sentTime } from './preview-time.ts';

/** A message, and the command that asked for it: `/briefing`. */
export interface PreviewMessage {
  readonly payload: DiscordMessage;
  readonly command: { readonly by: string; readonly name: string } | null;
}

export interface PreviewLook extends Reader {
  readonly theme: Theme;
  /** The page's width in pixels; below 600 it looks as on a phone. */
  readonly width: number;
  readonly channel: string;
}

/** A page that shows messages as Discord draws them; it loads nothing. */
export function previewPage(messages: readonly PreviewMessage[], look: PreviewLook): string {
  const narrow = look.width < 600;
  const body = messages.map((message) => messageHtml(message, look)).join('\n');
  return `<!doctype html>
<html lang="${html(look.locale)}"><head><meta charset="utf-8"><title>Discord preview</title>
<meta name="viewport" content="width=device-width">
<style>${styleSheet(look.theme, narrow)}</style></head>
<body style="width:${look.width}px">
<div class="channel">${narrow ? icons.back : ''}${icons.channel}${html(look.channel)}</div>
${body}
</body></html>
`;
}

function messageHtml({ payload, command }: PreviewMessage, look: PreviewLook): string {
  const whisper = (payload.flags & isEphemeral) !== 0;
  const asked = command
    ? `<div class="command">${icons.person}<b>${html(command.by)}</b> used <a>/${html(command.name)}</a></div>`
    : '';
  const alone = whisper
    ? `<div class="alone">${icons.eye}Only you can see this • <a>Dismiss message</a></div>`
    : '';
  return `<div class="message${whisper ? ' whisper' : ''}">${asked}${icons.avatar}
<div class="author"><b>Readout</b><i>APP</i><span>${html(sentTime(look))}</span></div>
<div class="parts">
${componentsHtml(payload, look)}
</div>${alone}</div>`;
}

const icons = {
  avatar:
    '<svg class="avatar" viewBox="0 0 40 40"><rect width="40" height="40" fill="#1f4e79"/><path fill="#ffd75e" d="M11 12h9v8l-4 8h-4l3-7h-4Zm11 0h9v8l-4 8h-4l3-7h-4Z"/></svg>',
  person:
    '<svg viewBox="0 0 16 16" width="16" height="16"><rect width="16" height="16" fill="#5865f2"/><circle cx="8" cy="6" r="3" fill="#fff"/><path fill="#fff" d="M2 16a6 6 0 0 1 12 0Z"/></svg>',
  channel:
    '<svg viewBox="0 0 24 24" width="22" height="22"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" d="M10 4 8 20m8-16-2 16M5 9h15M4 15h15"/></svg>',
  back: '<svg viewBox="0 0 24 24" width="22" height="22"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M20 12H5m6-6-6 6 6 6"/></svg>',
  eye: '<svg viewBox="0 0 24 24" width="16" height="16"><path fill="currentColor" d="M12 5C7 5 3 8.500 1.500 12 3 15.500 7 19 12 19s9-3.500 10.500-7C21 8.500 17 5 12 5Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Zm0-2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/></svg>',
} as const;
