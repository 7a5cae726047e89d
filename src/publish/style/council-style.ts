/** The parts of a council's page. */
export const councilStyle = `.headline { background: var(--wash); border: 1px solid var(--line); border-radius: .3rem; padding: clamp(1rem, 3vw, 1.75rem); margin-top: 1rem; }
.verdict { font-size: 1.2rem; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
.verdict .band { font-size: 1.35rem; padding: .2rem .9rem; }
.figures { display: grid; gap: 1.25rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); margin: 0 0 1rem; }
.figures dt { color: var(--soft); font-size: .9375rem; }
.figures dd { margin: 0; }
.figures dd > strong { display: block; font-size: 2rem; line-height: 1.2; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.figures .aside { display: block; }
.gates h2 { font-size: 1.1rem; }
.headline .counts { margin-bottom: .75rem; }
.headline > :last-child { margin-bottom: 0; }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; }
.task { border-top: 3px solid var(--deep); padding-top: 1rem; }
.task-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 2rem; }
.task-head h3 { font-size: 1.35rem; margin-bottom: .25rem; }
.task-head .line { margin: 0; }
.note { border-left: .3rem solid var(--t3); padding: .2rem 0 .2rem .8rem; }
.answer { margin-bottom: 1rem; }
.answer p, .answer ul { margin-bottom: .25rem; }
.measure { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; margin: 0 0 1.25rem; }
.pictures figure { margin: 0; flex: 0 1 auto; min-width: 0; }
.pictures .desktop { width: min(100%, 26rem); }
.pictures .phone { width: 9.5rem; }
.pictures a { display: block; max-height: 19.5rem; border: 1px solid var(--line); border-radius: .3rem; overflow: hidden; }
.pictures a:hover { border-color: var(--ink); }
.pictures img { width: 100%; height: auto; background: var(--wash); }
.look .pictures a { max-height: 13rem; }
figcaption { font-size: .875rem; color: var(--soft); padding-top: .3rem; }
.walks { margin-bottom: 1rem; }
.walk { border-bottom: 1px solid var(--line); }
.walk summary strong { color: var(--soft); }
.walk.reached summary strong { color: var(--good); }
.walk.lost summary strong { color: var(--bad); }
.walk ol { margin: .25rem 0 .75rem; padding-left: 2rem; }
.walk li { padding: .2rem 0; }
.walk .not-found, .walk .stopped { color: var(--ink); }
.walk .in-1 { margin-left: 1.5rem; }
.walk .in-2 { margin-left: 3rem; }
.walk .in-3 { margin-left: 4.5rem; }
.walk .branch { display: block; color: var(--soft); font-size: .9375rem; font-weight: 600; }
.walk .help { display: block; border-left: .3rem solid var(--t3); padding-left: .6rem; }
.asked { font-size: .875rem; color: var(--soft); }
.asked summary { font-weight: 400; padding: 0; min-height: 0; }
.asked p { margin: .15rem 0 .35rem; overflow-wrap: anywhere; }
.tries { border-bottom: 1px solid var(--line); }
.tries ol { margin: .25rem 0 .75rem; padding-left: 2rem; }
.tries ol > li { padding: .25rem 0; max-width: none; }
.walk .notes { font-size: .9375rem; }
.seen-as { font-size: .9375rem; font-weight: 600; }
.rules li { padding: .15rem 0; }
.then { display: block; }
.ledger { background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; padding: .35rem .9rem; margin-bottom: 1rem; }
.ledger[open] { padding-bottom: .75rem; }
@media (min-width: 48.01rem) { .visits tbody th { min-width: 12rem; } }
.visits .path { font-size: .9375rem; font-weight: 400; color: var(--soft); }
.fault { border-top: 1px solid var(--line); padding: 1rem 0 .5rem; }
.fault p { margin-bottom: .4rem; }
.part { margin-top: 2.25rem; }
.at { margin: 0 0 1.25rem; border-left: .3rem solid var(--t3); padding-left: .8rem; }
.at img, .at .spot { border: 1px solid var(--line); max-height: 24rem; width: auto; max-width: min(100%, 46rem); }
.at pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .35rem 0; }
.at figcaption { color: var(--ink); }
.fault .byhand { border-color: var(--doubt); color: var(--doubt); font-weight: 600; }
.severity { border: 1px solid #6d8491; border-radius: .3rem; padding: 0 .45rem; font-size: .9375rem; }
.fault.critical .severity, .fault.serious .severity { border-color: var(--bad); color: var(--bad); font-weight: 600; }
.grouped { list-style: none; padding: 0; }
.grouped > li { margin-bottom: .75rem; max-width: none; }
.looks { display: grid; gap: 1.5rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); }
.look { border-top: 1px solid var(--line); padding-top: .75rem; min-width: 0; }
.look h3 { font-size: 1.0625rem; margin-bottom: .25rem; }
.look p { margin-bottom: .35rem; }
.look .pictures { flex-wrap: nowrap; gap: .75rem; }
.look .pictures .desktop { flex: 1 1 17rem; width: auto; }
.look .pictures .phone { flex: 0 1 6.2rem; width: auto; }
.look:target { outline: 3px solid var(--focus); outline-offset: .5rem; }
@media (max-width: 40rem) { .walk .in-1 { margin-left: .75rem; } .walk .in-2 { margin-left: 1.5rem; } .walk .in-3 { margin-left: 2.25rem; } }
@media (max-width: 30rem) { .pictures { flex-wrap: nowrap; gap: .75rem; } .pictures .phone { width: 6rem; flex: none; } .pictures .desktop { flex: 1 1 0; width: auto; } .pictures a { max-height: 12rem; } }
.said { margin: .4rem 0 0; }
.said blockquote { margin: 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.said figcaption { padding-left: .8rem; font-size: .9375rem; }
`;
