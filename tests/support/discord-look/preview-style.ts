export type Theme = 'light' | 'dark';

/** Colours as Discord's themes have them. */
const colors: Readonly<Record<Theme, string>> = {
  dark: `color-scheme: dark; --page: #1a1a1e; --line: #97979f1f; --strong: #fbfbfb; --text: #dfe0e2; --muted: #94959c;
    --link: #7cb7ff; --box: #242429; --box-line: #97979f1f; --faint: #97979f14; --code: #121214; --bar: #4c4d55;
    --button: #97979f1f; --button-text: #efeff0; --spoiler: #43444b; --mention: #5865f23d; --mention-text: #c9cdfb;
    --whisper: #5865f20f; --file: #17171a;`,
  light: `color-scheme: light; --page: #fbfbfb; --line: #97979f3d; --strong: #1d1d20; --text: #2e2f34; --muted: #6a6b73;
    --link: #0c64cf; --box: #ffffff; --box-line: #97979f47; --faint: #97979f24; --code: #f3f3f4; --bar: #c4c5c9;
    --button: #97979f29; --button-text: #2e2f34; --spoiler: #c7c8ce; --mention: #5865f22e; --mention-text: #3d48c3;
    --whisper: #5865f20f; --file: #f7f7f8;`,
};

/** The page's style sheet: measures after Discord's clients, in pixels. */
export function styleSheet(theme: Theme, narrow: boolean): string {
  return `:root { ${colors[theme]} --left: ${narrow ? 68 : 72}px; --right: ${narrow ? 12 : 48}px; }${layout}${markup}${controls}`;
}

const layout = `
* { box-sizing: border-box; }
body { margin: 0; padding: 0 0 24px; background: var(--page); color: var(--text); -webkit-font-smoothing: antialiased;
  font: 400 16px/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; }
a { color: var(--link); text-decoration: none; }
.channel { display: flex; align-items: center; gap: 8px; height: 48px; padding: 0 16px; margin-bottom: 20px;
  border-bottom: 1px solid var(--line); color: var(--strong); font-weight: 600; }
.channel svg { color: var(--muted); }
.message { position: relative; padding: 2px var(--right) 4px var(--left); margin-bottom: 17px; }
.whisper { background: var(--whisper); box-shadow: inset 2px 0 #5865f2; padding-top: 6px; padding-bottom: 8px; }
.command { position: relative; display: flex; align-items: center; gap: 4px; margin-bottom: 4px; color: var(--muted);
  font-size: 14px; line-height: 18px; white-space: nowrap; }
.command b { color: var(--text); font-weight: 500; }
.command::before { content: ""; position: absolute; left: -36px; top: 9px; width: 32px; height: 12px;
  border: 2px solid var(--bar); border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
.command svg { border-radius: 50%; }
.avatar { position: absolute; left: 16px; width: 40px; height: 40px; border-radius: 50%; margin-top: 2px; }
.author { display: flex; align-items: center; gap: 4px; line-height: 22px; }
.author b { color: var(--strong); font-weight: 500; }
.author b, .command b, .button { -webkit-text-stroke: 0.25px currentColor; }
.author i { padding: 0 4.4px; border-radius: 4px; background: #5865f2; color: #fff; font: 600 11px/15px inherit;
  font: 600 11px/15px "gg sans", "Noto Sans", Helvetica, Arial, sans-serif; }
.author span { margin-left: 4px; color: var(--muted); font-size: 12px; font-weight: 500; }
.parts { display: flex; flex-direction: column; gap: 8px; margin-top: 4px; }
.alone { display: flex; align-items: center; gap: 5px; margin-top: 6px; color: var(--muted); font-size: 12px; }`;

const markup = `
.text { white-space: break-spaces; overflow-wrap: anywhere; }
h1, h2, h3 { margin: 12px 0 6px; color: var(--strong); font-weight: 700; line-height: 1.375; }
h1 { font-size: 24px; } h2 { font-size: 20px; } h3 { font-size: 16px; }
.text > :is(h1, h2, h3):first-child { margin-top: 2px; } .text > :is(h1, h2, h3):last-child { margin-bottom: 2px; }
strong { font-weight: 600; }
small { display: block; color: var(--muted); font-size: 13px; line-height: 18px; }
ul, ol { margin: 4px 0 0; padding: 0 0 0 20px; white-space: normal; } li { margin-bottom: 4px; white-space: break-spaces; }
li:last-child { margin-bottom: 0; } ol { padding-left: 24px; }
blockquote { position: relative; max-width: 90%; margin: 0; padding: 0 8px 0 16px; }
blockquote::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 4px; border-radius: 4px; background: var(--bar); }
code { padding: 0 3px; border: 1px solid var(--line); border-radius: 4px; background: var(--code); font-size: 85%; }
pre { max-width: 90%; margin: 6px 0 0; padding: 8px; border: 1px solid var(--line); border-radius: 4px;
  background: var(--code); font-size: 14px; line-height: 18px; white-space: pre-wrap; }
code, pre { font-family: "gg mono", "Source Code Pro", Consolas, "Liberation Mono", monospace; }
time { padding: 0 2px; border-radius: 3px; background: var(--faint); }
.mention { padding: 0 2px; border-radius: 3px; background: var(--mention); color: var(--mention-text); font-weight: 500; }
.spoiler { border-radius: 4px; background: var(--spoiler); color: transparent; } .spoiler * { color: transparent; }`;

const controls = `
.container { position: relative; display: flex; flex-direction: column; gap: 8px; width: 100%; max-width: 600px;
  padding: 16px; padding-left: 20px; overflow: hidden; border: 1px solid var(--box-line); border-radius: 8px; background: var(--box); }
.container::before { content: ""; position: absolute; inset: -1px auto -1px -1px; width: 5px; background: var(--accent); }
.separator { height: 0; margin: 4px 0; } .separator.large { margin: 8px 0; }
.separator.divider { border-top: 1px solid var(--line); }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.section { display: flex; gap: 12px; max-width: 600px; }
.texts { display: flex; flex: 1; flex-direction: column; gap: 4px; min-width: 0; } .accessory { flex: none; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-width: 60px; height: 32px;
  padding: 0 12px; border: 1px solid #97979f0a; border-radius: 8px; font-size: 14px; font-weight: 500; line-height: 18px; white-space: nowrap; }
.primary { background: #5865f2; color: #fff; } .danger { background: #d22d39; color: #fff; }
.secondary { background: var(--button); color: var(--button-text); } .disabled { opacity: 0.5; }
.file { display: flex; align-items: center; gap: 8px; max-width: 432px; padding: 16px; border: 1px solid var(--line);
  border-radius: 8px; background: var(--file); }`;
