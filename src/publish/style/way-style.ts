/** A way as a picture: pages in order, the link that is taken framed on each. */
export const wayStyle = `.way { list-style: none; padding: 0; margin: 0 0 1.5rem; counter-reset: stop; }
.stop { max-width: none; border: 1px solid var(--line); border-radius: .4rem; padding: 1rem clamp(.8rem, 2vw, 1.4rem); position: relative; counter-increment: stop; }
.stop h3::before { content: counter(stop) "."; margin-right: .45rem; color: var(--soft); }
.stop > h3, .stop > p { margin-bottom: .3rem; }
.stop + .stop { margin-top: 3.25rem; }
.stop + .stop::before { content: ""; position: absolute; left: 2.2rem; top: -2.85rem; height: 2rem; border-left: 3px solid var(--deep); }
.stop + .stop::after { content: ""; position: absolute; left: calc(2.2rem - .34rem); top: -1.2rem; border: solid transparent; border-width: .75rem .45rem 0; border-top-color: var(--deep); }
.arrived { border: 3px solid var(--good); }
.astray { border: 3px dashed var(--bad); }
.stop-body { display: grid; gap: .5rem 1.75rem; margin-top: .75rem; }
@media (min-width: 56rem) { .stop-body { grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); } .stop-body:has(> .no-shot) { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
.taken { min-width: 0; }
.arrow { font-size: 1.0625rem; }
.arrow strong { background: var(--focus); padding: .05rem .35rem; border-radius: .2rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.taken-facts { margin-bottom: .75rem; }
.taken-facts div { display: flex; gap: .5rem; }
.taken-facts dt { color: var(--soft); min-width: 4.75rem; flex: none; }
.taken-facts dd { margin: 0; }
.rivals-head { margin-bottom: .15rem; }
.rivals .aside { white-space: nowrap; }
.no-shot { border: 2px dashed var(--line); border-radius: .3rem; padding: 1.5rem 1rem; color: var(--soft); align-self: start; }
.shots { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; min-width: 0; margin-bottom: 1rem; }
.shots figure { margin: 0; min-width: 0; }
.shots.alone { max-width: 46rem; margin-top: .75rem; }
.shots .desktop { flex: 1 1 22rem; }
.shots .phone { flex: 0 1 11rem; }
.shots a { display: block; border: 1px solid var(--line); border-radius: .3rem; overflow: hidden; }
.shots a:hover { border-color: var(--ink); }
.spot { display: block; width: 100%; height: auto; background: var(--wash); }
.dim { fill: #14283c; fill-opacity: .26; fill-rule: evenodd; }
.spot path, .over path { vector-effect: non-scaling-stroke; }
.ring { fill: none; stroke: var(--ink); stroke-width: 6; }
.edge { fill: none; stroke: var(--focus); stroke-width: 3; }
.hits .hit { font-weight: 600; }
.hits li { padding: .1rem 0; }
.hits strong { background: var(--t2); padding: 0 .35rem; border-radius: .2rem; white-space: nowrap; }
.apart { max-width: 44rem; }
.apart tbody th { font-weight: 400; }
.band-words::first-letter, .starts::first-letter { text-transform: uppercase; }
.band-words { display: inline-block; }
.route-line { list-style: none; padding: 0; margin: 0 0 .5rem; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
pre { overflow-x: auto; background: var(--wash); border: 1px solid var(--line); border-radius: .3rem; padding: .5rem .8rem; margin: .5rem 0; }
@media (max-width: 40rem) { .shots .desktop, .shots .phone { flex: 1 1 100%; } .shots .phone { max-width: 15rem; } }
@media print { .stop { break-inside: avoid; } .stop::before, .stop::after, .dim, .arrow strong { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
