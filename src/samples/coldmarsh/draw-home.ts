/** A strip that slides and never stops, and a letter that only a mouse unfolds. */
const extras = `<style type="text/css">.strip{width:480px;overflow:hidden;background:#e8efe0;padding:4px 0}.strip div{width:230px;font-weight:bold;animation:slide 6s linear infinite alternate}
@keyframes slide{from{transform:translateX(0)}to{transform:translateX(250px)}}.more{color:#003399;cursor:pointer}</style>
<script>document.addEventListener('DOMContentLoaded', function () { document.getElementById('more').addEventListener('click', function () {
document.getElementById('letter').innerHTML = '<p>The new bandstand was opened in June, and the weather was kind to us.</p>'; }); });</script>`;

const hours = [['Office', 'Opens', 'Closes'], ['Cashiers', '9.00', '4.30'], ['Reception', '8.45', '4.45'], ['Planning counter', '10.00', '3.00']] as const;

/** A table of hours whose headers are bold and no more. */
function drawHours(): string {
  const rows = hours.map((row, n) => `<tr>${row.map((cell) => `<td>${n === 0 ? `<b>${cell}</b>` : cell}</td>`).join('')}</tr>`);
  return `<p class="t">Our hours</p>\n<p>The offices in the Market Place are open from Monday to Friday.</p><table cellpadding="3">${rows.join('')}</table>`;
}

/**
 * The main part of Coldmarsh's home page: a welcome and a letter, nothing that anybody came for. A picture is called by the name of its
 * file, and weighs two megabytes.
 */
export function drawHome(): string {
  return `${extras}<p class="t">Welcome to the Coldmarsh Borough Council Web Site</p>
<p>A message from the Leader of the Council: it gives me great pleasure to welcome you to our pages on the Internet. The Borough lies between the marsh and the sea and is home to
41,000 people. We hope that you will enjoy your visit and come back often.</p><p id="letter"><span class="more" id="more">Read the whole message</span></p>
<img src="/images/button15.gif" alt="button15.gif" width="150" height="34"><div class="strip"><div>The windmill turns on Sundays</div></div>
<p>Details of the work of each of our <a href="/page.asp?id=2">Departments</a> can be found here. For other enquiries please <a href="/page.asp?id=4">contact the Council</a>.</p>
${drawHours()}<p align="center">C O L D M A R S H</p>
<table cellpadding="4"><tr><td bgcolor="#e8efe0"><b>What's new</b></td></tr><tr><td><a href="/page.asp?id=3">News from the Council</a></td>
</tr>
<tr><td><a href="/page.asp?id=5">Visit the windmill</a></td></tr></table>`;
}
