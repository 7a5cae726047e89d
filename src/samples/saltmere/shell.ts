/** What Saltmere's server sends for every address: nothing to read before script has run. */
export function shell(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Saltmere Council</title>
<link rel="stylesheet" href="/app/app.css"><script src="/app/vue.js" defer></script><script src="/app/minisearch.js" defer></script>
<script src="/app/app.js" defer></script></head>
<body><div id="app"></div></body></html>`;
}
