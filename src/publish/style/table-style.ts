/** Tables: they scroll inside their own region, or become cards on a narrow screen. */
export const tableStyle = `.table { position: relative; overflow-x: auto; margin: 0 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
caption.quiet { font-weight: 400; color: var(--soft); font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .55rem 1rem .55rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .9375rem; border-bottom: 2px solid var(--ink); vertical-align: bottom; line-height: 1.3; }
tbody th { font-weight: 600; }
tfoot th, tfoot td { border-bottom: 2px solid var(--ink); font-weight: 600; }
.figure { text-align: right; }
td.figure .aside { display: block; white-space: nowrap; }
th .aside { display: block; font-weight: 400; }
td .aside { display: inline-block; }
td > ul, td > p:last-child { margin: 0; }
.league td:last-child a { padding: .15rem .3rem; }
td.mark { white-space: nowrap; }
.answers td.mark, .answers .state { white-space: normal; }
.answers td.mark .aside { display: block; }
.table .stars { flex-wrap: wrap; gap: 0 .5rem; }
.table .band { white-space: normal; }
.narrow { max-width: 36rem; }
.outcome-list code { white-space: nowrap; }
.tables { display: grid; gap: 0 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: start; }
.scrolls td a, td a:has(.stars) { text-decoration: none; }
.scrolls td a:hover .tint, td a:hover .stars { outline: 2px solid var(--ink); outline-offset: 2px; }
th, td { overflow-wrap: break-word; }
.table .item { display: block; font-weight: 400; }
tr:target > * { background: #fff3c9; }
.scrolls thead th.mark, .scrolls thead th { min-width: 6.5rem; }
.scrolls tbody th { position: sticky; left: 0; background: var(--paper); min-width: 9rem; max-width: 16rem; }
@media (min-width: 48.01rem) and (max-width: 61.99rem) {
  .league table { table-layout: fixed; }
  .league th:nth-child(1) { width: 25%; }
  .league th:nth-child(2) { width: 15%; }
  .league th:nth-child(3) { width: 12%; }
  .league th:nth-child(4) { width: 18%; }
  .league th:nth-child(5) { width: 11%; }
}
@media (min-width: 62rem) {
  .league table { table-layout: fixed; }
  .league th:nth-child(1) { width: 27%; }
  .league th:nth-child(2) { width: 17%; }
  .league th:nth-child(3) { width: 10%; }
  .league th:nth-child(4) { width: 18%; }
  .league th:nth-child(5) { width: 10%; }
  .league th:nth-child(6) { width: 10%; }
}
@media (min-width: 48.01rem) {
  .answers th:nth-child(1) { width: 27%; }
  .answers th:nth-child(2) { width: 17%; }
  .answers th:nth-child(4) { width: 20%; }
  .weights table { table-layout: fixed; }
  .weights th:nth-child(1) { width: 34%; }
  .weights th:nth-child(2) { width: 24%; }
  .answers table { table-layout: fixed; }
  .outcomes td:last-child { min-width: 11rem; }
  .league .figure { padding-right: 1.25rem; }
}
@media (max-width: 48rem) {
  .cards, .cards table, .cards tbody, .cards tfoot, .cards tr, .cards th, .cards td { display: block; }
  .cards caption { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { border: 1px solid var(--line); border-left: .3rem solid var(--t3); border-radius: .3rem; padding: .6rem .8rem; margin-bottom: .75rem; }
  .cards th, .cards td { border: 0; padding: .2rem 0; text-align: left; }
  .cards tbody th { font-size: 1.0625rem; padding-bottom: .35rem; }
  .cards td:not(:empty)::before { content: attr(data-label) ": "; color: var(--soft); font-size: .9375rem; }
  .cards td:empty { display: none; }
  .cards td ul { display: inline-block; vertical-align: top; margin: 0; }
  .cards td.figure .aside { display: inline; }
  .cards td.figure { display: inline-block; margin-right: .9rem; }
  .cards td.mark { white-space: normal; }
  .ledger .cards td:not(:first-child) { display: inline-block; margin-right: .9rem; }
  .scrolls tbody th { max-width: 9rem; }
}
`;
