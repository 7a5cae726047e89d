/* Fennshire: results come from another system and take their time. */
const place = document.getElementById('found');
const term = new URLSearchParams(location.search).get('term') ?? '';
setTimeout(async () => {
  const answer = await fetch('/find/results?term=' + encodeURIComponent(term));
  place.innerHTML = await answer.text();
}, 900);
