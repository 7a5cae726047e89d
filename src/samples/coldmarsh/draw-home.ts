/** The main part of Coldmarsh's home page: a welcome and a letter, nothing that anybody came for. */
export function drawHome(): string {
  return `<p class="t">Welcome to the Coldmarsh Borough Council Web Site</p>
<p>A message from the Leader of the Council: it gives me great pleasure to welcome you to our pages on the Internet. The Borough lies between the marsh and the sea and is home to
41,000 people. We hope that you will enjoy your visit and come back often.</p>
<p>Details of the work of each of our <a href="/page.asp?id=2">Departments</a> can be found here. For other enquiries please <a href="/page.asp?id=4">contact the Council</a>.</p>
<table cellpadding="4"><tr><td bgcolor="#e8efe0"><b>What's new</b></td></tr><tr><td><a href="/page.asp?id=3">News from the Council</a></td>
</tr>
<tr><td><a href="/page.asp?id=5">Visit the windmill</a></td></tr></table>`;
}
