import { charactersIn, limits } from './limits.ts';
import type { ActionRow, Button, DiscordMessage, TopLevelComponent } from './payload.ts';
import { isComponentsV2 } from './payload.ts';

type Component = TopLevelComponent | Button;

/**
 * What Discord would refuse in a message, or what could ping somebody; nothing where all is well. The whole tree is
 * looked at: Discord's own builders check single strings only.
 */
export function messageFaults(message: DiscordMessage): readonly string[] {
  const all = message.components.flatMap(withNested);
  const texts = all.flatMap((component) => (component.type === 10 ? [component.content] : []));
  const ids = all.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
  const characters = texts.reduce((sum, text) => sum + charactersIn(text), 0);
  return [
    ...((message.flags & isComponentsV2) === 0 ? ['the flag for components is not set'] : []),
    ...mentionFaults(message),
    ...(all.length === 0 ? ['there is no component'] : []),
    ...(all.length > limits.components ? [`${all.length} components; ${limits.components} may be`] : []),
    ...(characters > limits.text ? [`${characters} characters of text; ${limits.text} may be`] : []),
    ...(new Set(ids).size < ids.length ? ['a custom id stands twice'] : []),
    ...all.flatMap(componentFaults),
  ];
}

/** One role may be pinged: by a text of ours that stands alone before all else. */
function mentionFaults({ components, allowed_mentions: allowed }: DiscordMessage): readonly string[] {
  const roles = allowed.roles ?? [];
  const [first] = components;
  const told = first?.type === 10 ? [first.content] : [];
  const isOurs = roles.length === 1 && roles.every((role) => told.includes(`<@&${role}>`));
  return [
    ...(allowed.parse.length > 0 ? ['mentions would ping'] : []),
    ...(roles.length === 0 || isOurs ? [] : ['a role would be pinged that the message does not name']),
  ];
}

function withNested(component: Component): readonly Component[] {
  return 'components' in component
    ? [component, ...component.components.flatMap((inner) => withNested(inner))]
    : [component];
}

function componentFaults(component: Component): readonly string[] {
  switch (component.type) {
    case 1:
      return rowFaults(component);
    case 2:
      return buttonFaults(component);
    case 10:
      return textFaults(component.content);
    case 13:
      return component.file.url.startsWith('attachment://') ? [] : ['a file is not an attachment'];
    case 14:
      return [];
    case 17:
      return [
        ...(component.components.length === 0 ? ['a container is empty'] : []),
        ...(isColor(component.accent_color) ? [] : [`${component.accent_color} is no colour`]),
      ];
  }
}

function textFaults(content: string): readonly string[] {
  return [
    ...(content.trim() === '' ? ['a text display is empty'] : []),
    ...(content.isWellFormed() ? [] : ['half a surrogate pair in a text']),
  ];
}

function rowFaults({ components }: ActionRow): readonly string[] {
  const count = components.length;
  return count >= 1 && count <= limits.rowButtons ? [] : [`${count} buttons in a row; 1 to 5 may be`];
}

function buttonFaults(button: Button): readonly string[] {
  const { label } = button;
  const named = label.trim() !== '' && charactersIn(label) <= limits.label;
  const faults = named ? [] : [`a button’s label has ${label.length} characters; 1 to 80 may be`];
  if (button.style === 5) {
    const isWeb = /^https?:\/\//.test(button.url) && URL.canParse(button.url);
    return isWeb && button.url.length <= limits.url ? faults : [...faults, 'a button leads nowhere'];
  }
  const { length } = button.custom_id;
  return length >= 1 && length <= limits.customId
    ? faults
    : [...faults, `a custom id has ${length} characters; 1 to ${limits.customId} may be`];
}

function isColor(color: number): boolean {
  return Number.isInteger(color) && color >= 0 && color <= 0xffffff;
}
