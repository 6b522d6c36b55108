import { htmlPalette } from './html-palette.ts';

/** The style sheet of the HTML report, for light and dark screens and for paper. */
export const htmlStyle = `
:root { color-scheme: light dark; ${declare('light')} }
@media (prefers-color-scheme: dark) { :root { ${declare('dark')} } }
@media print { :root { color-scheme: light; ${declare('light')} } section { break-inside: avoid-page; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem; line-height: 1.3; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; max-width: 42rem; }
dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0; }
dl div { min-width: 7rem; padding: .75rem 1rem; background: var(--raised); border-radius: .5rem; }
dt { color: var(--quiet); font-size: .875rem; }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; text-align: left; }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-size: .875rem; font-weight: 600; white-space: nowrap; }
tbody th { min-width: 14rem; font-weight: 400; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.place { width: 6rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.severity { width: 7rem; font-weight: 600; }
.problem { min-width: 16rem; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.hint { color: var(--hint); }
.code { display: block; color: var(--quiet); font-size: .875rem; }
code { padding: .05rem .3rem; background: var(--raised); border-radius: .25rem; font-size: .92em; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
`;

function declare(theme: keyof typeof htmlPalette): string {
  return Object.entries(htmlPalette[theme])
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
