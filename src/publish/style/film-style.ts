/** Journeys page by page: strips that scroll inside their own boxes, so that no page does. */
export const filmStyle = `.films { border-top: 1px solid var(--line); padding-top: .9rem; margin-top: 1.25rem; }
.films > p { margin-bottom: .5rem; }
.film-pair { display: grid; gap: .5rem 1.75rem; }
.film { min-width: 0; }
.film h4 { margin: .35rem 0; }
.strip { overflow-x: auto; padding: 4px 4px .6rem; margin: 0 -4px; }
.strip:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 6px var(--focus); }
.strip ol { display: flex; gap: 1.5rem; align-items: flex-start; list-style: none; padding: 0; margin: 0; }
.strip li { position: relative; flex: none; max-width: none; font-size: .875rem; line-height: 1.35; }
.strip li + li::before { content: ""; position: absolute; left: -1.12rem; top: 2.6rem; border: solid transparent; border-width: .45rem 0 .45rem .7rem; border-left-color: var(--deep); }
.film.desktop li { width: 12.4rem; }
.film.phone li { width: 6.9rem; }
.whole .film.desktop li { width: min(21rem, 80vw); }
.whole .film.phone li { width: 11rem; }
.strip a { display: block; position: relative; border: 1px solid var(--line); border-radius: .3rem; overflow: hidden; }
.strip a:hover { border-color: var(--ink); }
.strip img { width: 100%; height: auto; background: var(--wash); }
.over { position: absolute; inset: 0; width: 100%; height: 100%; }
.strip p { margin: .3rem 0 0; overflow-wrap: anywhere; }
.strip .went strong { background: var(--focus); padding: 0 .25rem; border-radius: .2rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.strip .reached > a { border: 3px solid var(--good); }
.strip .lost > a { border: 3px dashed var(--bad); }
.strip .stopped > a { border: 3px dotted var(--soft); }
.film .no-shot { margin: 0; padding: .9rem .6rem; }
.strip .aside { font-size: inherit; }
@media (min-width: 60rem) { .films:not(.whole) .film-pair:has(.phone):has(.desktop) { grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); } }
@media print { .strip { overflow: visible; } .strip ol { flex-wrap: wrap; } .strip li { break-inside: avoid; } .over path, .went strong { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
