/** Colours, type and rhythm. Every pair of text and ground keeps WCAG's 4.5 to 1. */
export const baseStyle = `:root {
  --ink: #14283c; --soft: #4a5b6b; --paper: #fff; --wash: #f2f6f8; --line: #cfd9e0; --link: #0a5168; --deep: #0f3a52;
  --t4: #0f5c6e; --t3: #8cc4cd; --t2: #cde6ea; --t1: #fff; --good: #0a6446; --bad: #992e26; --doubt: #6b4e00; --focus: #ffd54a;
  color-scheme: light;
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.55 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, system-ui, sans-serif; color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; margin: 0 0 .5em; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); letter-spacing: -.015em; max-width: 26ch; }
h2 { font-size: clamp(1.35rem, 1.15rem + 1vw, 1.75rem); letter-spacing: -.01em; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1rem; margin-top: 1.5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
p, li { max-width: 70ch; }
ul, ol { padding-left: 1.3rem; }
ul.plain { list-style: none; padding: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--ink); text-decoration-thickness: 3px; }
a:focus-visible, summary:focus-visible, .table:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--focus); background-color: var(--focus); color: var(--ink); }
.table:focus-visible { background-color: transparent; box-shadow: 0 0 0 6px var(--focus); }
main:focus { outline: none; }
code { font: .875em/1.4 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
img, svg { max-width: 100%; }
img { height: auto; display: block; }
summary { cursor: pointer; color: var(--link); padding: .35rem 0; }
summary:hover { color: var(--ink); text-decoration: underline; }
section, article { scroll-margin-top: 1rem; }
.aside, .then { color: var(--soft); font-size: .9375rem; }
.none { color: var(--soft); }
.item { color: var(--ink); font-weight: 600; }
.address { overflow-wrap: anywhere; font-size: .9375rem; font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
