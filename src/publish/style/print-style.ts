/** On paper: everything open, no navigation, addresses of councils' pages written out. */
export const printStyle = `@media print {
  html { font-size: 10pt; }
  header nav, .crumbs, .contents, .skip { display: none; }
  header, .band.t4, .tint.t4, .bands li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header { background: none; color: var(--ink); border-bottom: 2px solid; }
  header a, .name span { color: var(--ink); }
  details::details-content { content-visibility: visible; height: auto; }
  .table { overflow: visible; }
  tr, figure, article { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  a { color: inherit; }
}
@media (prefers-contrast: more) { :root { --soft: var(--ink); --line: #6d8491; } }
`;
