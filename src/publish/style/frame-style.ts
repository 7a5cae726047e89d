/** What stands round the content of every page, and its grid. */
export const frameStyle = `.skip { position: absolute; left: 1rem; top: -6rem; background: var(--focus); color: var(--ink); padding: .75rem 1rem; z-index: 2; }
.skip:focus { top: 0; }
.wide, main, .crumbs { max-width: 72rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2rem); }
header { background: var(--deep); color: #fff; }
header .wide { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 2rem; padding-top: .5rem; padding-bottom: .5rem; }
header a { color: #fff; text-decoration: none; }
header a:hover { color: #fff; text-decoration: underline; text-decoration-thickness: 2px; }
.name { padding: .5rem 0; }
.name strong { font-size: 1.25rem; letter-spacing: -.02em; margin-right: .5rem; }
.name span { color: #d3e4ea; }
header ul { list-style: none; display: flex; flex-wrap: wrap; margin: 0 -.75rem; padding: 0; }
header li a { display: block; padding: .55rem .75rem; border-bottom: 3px solid transparent; }
header li a[aria-current] { border-color: var(--t3); }
.crumbs { padding-top: .9rem; font-size: .9375rem; }
.crumbs ol { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 0; margin: 0; padding: 0; }
.crumbs li:not(:last-child)::after { content: "/"; color: var(--soft); padding: 0 .5rem; }
.crumbs li[aria-current] { color: var(--soft); }
main { padding-top: 1.75rem; padding-bottom: 3rem; }
main > section, main > nav { margin-top: 2.75rem; }
main > section > section { margin-top: 1.75rem; }
.unended { border: 2px solid var(--bad); border-radius: .3rem; padding: .6rem 1rem; font-weight: 600; max-width: none; }
.heading { margin-bottom: 1.5rem; }
.lead { font-size: 1.2rem; max-width: 62ch; color: var(--soft); }
.facts { color: var(--soft); }
footer { background: var(--wash); border-top: 1px solid var(--line); font-size: .9375rem; }
footer .wide { padding-top: 1.5rem; padding-bottom: 1.5rem; }
footer p { margin-bottom: .5rem; }
.contents ul { list-style: none; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; }
.contents li a { display: inline-block; padding: .3rem 0; }
.contents .task-list a { text-decoration: none; }
.task-list .to { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
.task-list a:hover .to { text-decoration-thickness: 3px; }
.contents .task-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
.contents { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: .9rem 0 0; }
.columns { columns: 15rem; column-gap: 2rem; padding: 0; list-style: none; }
.columns li { break-inside: avoid; padding: .15rem 0; }
.columns a { display: inline-block; padding: .15rem 0; }
`;
