import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Theme } from './blocks-html.ts';

/** Colours as Slack's themes have them. */
const colors: Readonly<Record<Theme, string>> = {
  dark: `color-scheme: dark; --page: #1a1d21; --text: #d1d2d3; --muted: #ababad; --line: #797c8140; --link: #1d9bd1;
    --back: #0b0d0f; --badge: #e8e8e821; --submit: #007a5a;`,
  light: `color-scheme: light; --page: #fff; --text: #1d1c1d; --muted: #616061; --line: #5e5d6040; --link: #1264a3;
    --back: #797a7c; --badge: #1d1c1d21; --submit: #007a5a;`,
};

/** The package's style sheet for what blocks hold, and ours for what stands around them. */
export function styleSheet(theme: Theme): string {
  const blocks = readFileSync(
    createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'),
    'utf8',
  );
  return `${blocks}\n:root { ${colors[theme]} }${frame}${window}${mends}`;
}

const font = '"Slack-Lato", Lato, "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif';

const frame = `
* { box-sizing: border-box; }
body { margin: 0; padding: 0 0 20px; background: var(--page); color: var(--text); font: 400 15px/1.46668 ${font};
  -webkit-font-smoothing: antialiased; }
#slack_blocks_to_jsx.slack_blocks_to_jsx.styles_enabled { font-family: ${font} !important; }
b { font-weight: 700; }
header { display: flex; align-items: center; gap: 8px; height: 49px; padding: 0 20px; margin-bottom: 12px;
  border-bottom: 1px solid var(--line); font-size: 18px; }
header span { color: var(--muted); font-size: 13px; }
header .face { width: 24px; height: 24px; }
article { position: relative; padding: 8px 20px 8px 64px; }
article > .face { position: absolute; left: 20px; margin-top: 4px; }
.face { width: 36px; height: 36px; flex: none; border-radius: 8px; }
.author { display: flex; align-items: center; gap: 6px; line-height: 22px; }
.author i { padding: 0 4px; border-radius: 2px; background: var(--badge); color: var(--muted); font: 700 10px/15px ${font}; }
.author time, .alone, .rule { color: var(--muted); font-size: 12px; }
article p { margin: 0; }
.alone { display: flex; align-items: center; gap: 6px; margin: 0 0 4px; font-size: 13px; } .alone svg { margin-left: -22px; }
.replies { display: flex; align-items: center; gap: 8px; margin-top: 6px; color: var(--link); font-size: 13px; font-weight: 700; }
.replies .face { width: 24px; height: 24px; border-radius: 6px; }
.rule { display: flex; align-items: center; gap: 10px; padding: 4px 20px; font-size: 13px; }
.rule::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.narrow article { padding: 8px 12px 8px 56px; } .narrow article > .face { left: 12px; } .narrow header { padding: 0 12px; }`;

const window = `
nav { display: flex; gap: 20px; padding: 0 20px; margin: -12px 0 16px; border-bottom: 1px solid var(--line); color: var(--muted);
  font-size: 13px; } nav > * { padding: 8px 0; } nav b { border-bottom: 2px solid currentColor; color: var(--text); }
.home main { padding: 0 20px; } .home #slack_blocks_to_jsx.slack_blocks_to_jsx { max-width: 730px; margin: 0 auto; }
body.modal { padding: 40px 0; background: var(--back); } .narrow.modal { padding: 0; }
.window { width: 520px; max-width: 100%; margin: 0 auto; overflow: hidden; border-radius: 8px; background: var(--page); }
.narrow .window { border-radius: 0; }
.title { display: flex; align-items: center; gap: 12px; padding: 20px 28px 12px; font-size: 22px; }
.title b { flex: 1; } .title span { color: var(--muted); font-size: 18px; }
.modal main { padding: 0 28px 20px; } .narrow .title, .narrow.modal main, .narrow footer { padding-left: 16px; padding-right: 16px; }
.narrow.home main { padding: 0 12px; }
footer { display: flex; justify-content: flex-end; gap: 12px; padding: 16px 28px; border-top: 1px solid var(--line); }
.button { min-width: 80px; padding: 6px 12px; border: 1px solid var(--line); border-radius: 4px; text-align: center; font-weight: 700; }
.submit { border-color: var(--submit); background: var(--submit); color: #fff; }`;

/** What the package shows although Slack does not, and where its colours or measures are not Slack's. */
const mends = `
.slack_blocks_to_jsx__input .text-small > p, .slack_blocks_to_jsx__external_select_element > .absolute.-bottom-5 { display: none; }
.slack_blocks_to_jsx__plain_text_input_element textarea { height: 36px !important; min-height: 36px !important;
  resize: none !important; }
#slack_blocks_to_jsx .slack_blocks_to_jsx__input .h-7:not(.slack_blocks_to_jsx__external_select_element) > .pointer-events-none {
  color: var(--text) !important; }
.slack_blocks_to_jsx__input .h-7 { width: 100% !important; height: 36px !important; }
#slack_blocks_to_jsx .slack_blocks_to_jsx__context * { color: var(--muted) !important; }
`;
