/** Bands, stars, tints, states and the dot on its line. Each says in words what its colour says. */
export const markStyle = `.stars { display: inline-flex; vertical-align: middle; align-items: center; gap: .5rem; white-space: nowrap; }
.stars svg { flex: none; }
.stars .on { fill: var(--t4); }
.stars .off { fill: none; stroke: #6d8491; stroke-width: 1; }
.band { display: inline-block; padding: .1rem .6rem; border-radius: 1rem; border: 1px solid var(--t4); font-weight: 600; white-space: nowrap; }
.stars, .tint { position: relative; }
.tint { display: inline-block; min-width: 1.75rem; padding: .05rem .4rem; text-align: center; border: 1px solid var(--t4); border-radius: .3rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.band.t4, .tint.t4 { background: var(--t4); color: #fff; }
.band.t3, .tint.t3 { background: var(--t3); color: var(--ink); }
.band.t2, .tint.t2 { background: var(--t2); color: var(--ink); }
.band.t1, .tint.t1, .band.t0, .tint.t0 { background: var(--t1); color: var(--ink); }
.band.none, .tint.none { border-style: dashed; border-color: #6d8491; font-weight: 400; }
.interval { display: inline-block; vertical-align: middle; overflow: visible; }
.interval path { fill: none; vector-effect: non-scaling-stroke; }
.interval .scale { stroke: #aebcc6; stroke-width: 1; }
.interval .tick { stroke: #d3dce3; stroke-width: 1; }
.interval .span { stroke: var(--t4); stroke-width: 3; }
.interval .cap { stroke: var(--t4); stroke-width: 1.5; }
.interval .dot { fill: var(--t4); stroke: #fff; stroke-width: .8; }
.state { white-space: nowrap; font-weight: 600; }
.state.passed, .ending.reached { color: var(--good); }
.state.failed, .ending.lost { color: var(--bad); }
.state.cantTell { color: var(--doubt); }
.state.untested, .state.inapplicable { color: var(--soft); font-weight: 400; }
.ending.stopped, .ending.absent, .ending.unsure { color: var(--soft); }
.counts { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; }
.counts li { white-space: nowrap; }
.counts .empty { color: var(--soft); }
.bands ul { list-style: none; padding: 0; margin: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); }
@media (max-width: 56rem) { .bands ul { grid-template-columns: repeat(2, minmax(0, 1fr)); } .bands li:last-child:nth-child(odd) { grid-column: 1 / -1; } }
@media (max-width: 23rem) { .bands ul { grid-template-columns: minmax(0, 1fr); } }
.bands li { border: 1px solid var(--line); border-top: .5rem solid var(--t4); border-radius: .3rem; padding: .8rem 1rem; max-width: none; }
.bands .t3 { border-top-color: var(--t3); }
.bands .t2 { border-top-color: var(--t2); }
.bands .t1, .bands .t0 { border-top-color: #6d8491; }
.bands .none { border-top: .5rem dotted #6d8491; }
.bands a { display: block; text-decoration: none; color: var(--ink); }
.bands a:hover span { text-decoration: underline; text-decoration-thickness: 2px; }
.bands a strong { display: block; font-size: 2.25rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.bands a span { font-weight: 600; color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
.findings { padding: 0; list-style: none; counter-reset: n; display: grid; gap: 1rem; }
.findings li { counter-increment: n; padding-left: 2.75rem; position: relative; font-size: 1.0625rem; }
.findings li::before { content: counter(n); position: absolute; left: 0; top: .05rem; width: 1.75rem; height: 1.75rem; border-radius: 50%; background: var(--wash); border: 1px solid var(--line); text-align: center; font-weight: 600; font-size: 1rem; line-height: 1.65rem; }
.task-cards { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); }
.task-cards article { border-top: 1px solid var(--line); padding-top: .75rem; }
.task-cards h3 { font-size: 1.0625rem; }
.task-cards .empty { display: none; }
.words div { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); gap: 0 1.5rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
.words dt { font-weight: 600; }
.words dd { margin: 0; max-width: 70ch; }
@media (min-width: 60rem) { .beside { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 3.5rem; } }
.beside { margin-top: 2.75rem; }
.beside #reading { background: var(--wash); padding: 1.25rem 1.5rem; border-radius: .3rem; align-self: start; font-size: .9375rem; }
@media (max-width: 40rem) { .words div { grid-template-columns: minmax(0, 1fr); } }
`;
