import type { Page } from '../council.ts';
import { drawBlocks } from '../draw-blocks.ts';
import { escapeHtml } from '../escape-html.ts';

const menu = [['2', 'Departments'], ['3', 'News'], ['5', 'Tourism'], ['4', 'Contact']] as const;
const buttons = ['3', '4', '5', '13', '14'] as const;

/**
 * A page of Coldmarsh as it was made in 2004: layout by tables 1,180 pixels wide, ten-pixel type, no viewport, no language, one title for
 * all pages, picture links without alternative text.
 */
export function drawPage(page: Page, main?: string): string {
  const date = page.notes['date'] ? `<p>${escapeHtml(page.notes['date'])}</p>` : '';
  const body = main ?? `<h1 class="t">${escapeHtml(page.title)}</h1>${date}${drawBlocks(page.body, {})}`;
  const picture = (id: string): string => `<a href="/page.asp?id=${id}">`
    + `<img src="/images/button${id}.gif" width="150" height="34" border="0" hspace="10" vspace="4"></a><br>`;
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Coldmarsh Borough Council - Welcome</title>
<style type="text/css">body{margin:0;background:#cfd8c8}body,td,th,p,li{font:10px Verdana,Arial,sans-serif;color:#333}a{color:#003399}.t{font:bold 15px Verdana,Arial,sans-serif;margin:5px 0;color:#336633}
.menu a{color:#dde8d0;font-weight:bold;font-size:10px}.grey,.grey a{color:#b0b0b0;font-size:9px}ul{padding-left:16px;margin:4px 0}
table table{border-collapse:collapse}
td table td,td table th{border:1px solid #9a9;padding:2px 6px;text-align:left}td.plain{border:0}p{margin:5px 0}</style></head>
<body><table width="1180" border="0" cellspacing="0" cellpadding="0" align="center" bgcolor="#ffffff"><tr>
<td colspan="3" height="70" bgcolor="#4d6b3c">&nbsp;&nbsp;<font size="5" color="#ffffff">COLDMARSH BOROUGH COUNCIL</font></td></tr>
<tr><td colspan="3" bgcolor="#336633" class="menu" height="16">&nbsp; <a href="/">Home</a> | ${menu.map(([id, text]) => `<a href="/page.asp?id=${id}">${text}</a>`).join(' | ')}</td></tr>
<tr valign="top"><td width="170" bgcolor="#e8efe0">${buttons.map(picture).join('')}</td>
<td width="800" style="padding:10px">${body}</td><td width="210" bgcolor="#f4f4e8" class="grey" style="padding:8px">
<p class="grey">Best viewed at 1024 x 768</p>
<p class="grey">Last updated by the Webmaster</p><p class="grey"><a href="/page.asp?id=6">Accessibility</a></p></td></tr>
<tr><td colspan="3" class="grey" align="center" height="24">Copyright Coldmarsh Borough Council, which is made up</td></tr></table></body>
</html>`;
}
