import type {
  Button,
  DiscordMessage,
  TextDisplay,
  TopLevelComponent,
} from '../../../src/render/discord/payload.ts';
import { html } from '../look/preview-html.ts';
import { markdownHtml } from './preview-markdown.ts';
import type { Reader } from './preview-time.ts';

/** Up to three texts with a button beside them. */
export interface Section {
  readonly type: 9;
  readonly components: readonly TextDisplay[];
  readonly accessory: Button;
}

type Component = TopLevelComponent | Section | Button;

/** A message's components as Discord draws them. */
export function componentsHtml(message: DiscordMessage, reader: Reader): string {
  return all(message.components, reader);
}

function all(components: readonly Component[], reader: Reader): string {
  return components.map((component) => componentHtml(component, reader)).join('\n');
}

/** @throws Error for a component of an unknown type: better no look than a wrong one. */
export function componentHtml(component: Component, reader: Reader): string {
  switch (component.type) {
    case 1:
      return `<div class="row">${all(component.components, reader)}</div>`;
    case 2:
      return buttonHtml(component);
    case 9: {
      const accessory = `<div class="accessory">${buttonHtml(component.accessory)}</div>`;
      return `<div class="section"><div class="texts">${all(component.components, reader)}</div>${accessory}</div>`;
    }
    case 10:
      return `<div class="text">${markdownHtml(component.content, reader)}</div>`;
    case 13:
      return fileHtml(component.file.url.replace(/^attachment:\/\//, ''));
    case 14: {
      const spacing = component.spacing === 2 ? 'large' : 'small';
      return `<div class="separator ${spacing}${component.divider ? ' divider' : ''}"></div>`;
    }
    case 17: {
      const color = `#${component.accent_color.toString(16).padStart(6, '0')}`;
      return `<div class="container" style="--accent:${color}">${all(component.components, reader)}</div>`;
    }
    default:
      throw new Error(`No look for this component: ${JSON.stringify(component)}`);
  }
}

const buttonStyles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  4: 'danger',
  5: 'secondary',
};

const opensOutside =
  '<svg viewBox="0 0 24 24" width="16" height="16"><path fill="currentColor" d="M15 2h6a1 1 0 0 1 1 1v6a1 1 0 1 1-2 0V5.4l-7.3 7.3a1 1 0 0 1-1.4-1.4L18.6 4H15a1 1 0 1 1 0-2ZM5 5a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h13a1 1 0 0 0 1-1v-5a1 1 0 1 1 2 0v5a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3h5a1 1 0 1 1 0 2H5Z"/></svg>';

function buttonHtml(button: Button): string {
  const disabled = button.style !== 5 && button.disabled === true ? ' disabled' : '';
  const icon = button.style === 5 ? opensOutside : '';
  return `<span class="button ${buttonStyles[button.style]}${disabled}">${html(button.label)}${icon}</span>`;
}

const fileIcon =
  '<svg viewBox="0 0 30 40" width="30" height="40"><path fill="#d3d6fd" d="M0 2a2 2 0 0 1 2-2h19l9 9v29a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2Z"/><path fill="#939bf9" d="M21 0v7a2 2 0 0 0 2 2h7Z"/><path fill="#5865f2" d="M7 17h16v2H7Zm0 6h16v2H7Zm0 6h10v2H7Z"/></svg>';

function fileHtml(name: string): string {
  return `<div class="file">${fileIcon}<a>${html(name)}</a></div>`;
}
