import type { PdfOrder } from '../model/pdf.ts';
import type { TaskCase } from '../model/kit.ts';
import { addressKey } from './address-key.ts';
import type { JudgeInput } from './judge-input.ts';
import { isOwnAddress } from './own-site.ts';
import { sourceOf } from './source-of.ts';
import { taskCases } from './task-cases.ts';
import { withoutScripts } from './without-scripts.ts';

const PER_TASK = 5;
const PER_SITE = 20;

/**
 * The council's own PDFs that pages answering a task link to in their main part, or that are the answer themselves: of each task the first five
 * by address, of the site the first twenty, each once with all the tasks it serves. Sorted by address.
 */
export function documentsOf(input: JudgeInput): readonly PdfOrder[] {
  if (input.notAssessed !== null) return [];
  const tasks = taskCases(withoutScripts(input)).filter(({ destination: { verdict } }) => verdict === 'found');
  const wanted = tasks.flatMap((task) => byAddress(once(documents(task, input.site.home))).slice(0, PER_TASK));
  const merged = [...Map.groupBy(wanted, ({ url }) => addressKey(url)).values()].flatMap((same) => {
    const [first] = byAddress(same);
    return first === undefined ? [] : [{ ...first, tasks: [...new Set(same.flatMap((one) => one.tasks))].sort() }];
  });
  return byAddress(merged).slice(0, PER_SITE);
}

function documents(task: TaskCase, home: string): readonly PdfOrder[] {
  const tasks = [task.scenario.id];
  return task.destination.set.flatMap((from) => {
    if (isPdf(from)) return isOwnAddress(home, from) ? [{ url: from, from: '', text: '', tasks }] : [];
    const links = sourceOf(task, from)?.links ?? [];
    return links.filter(({ href, region }) => href !== null && isPdf(href) && (region === 'main' || region === 'aside') && isOwnAddress(home, href))
      .map(({ href, text }) => ({ url: href ?? '', from, text: text.slice(0, 200), tasks }));
  });
}

/** By its name; what is a PDF without saying so is not asked for. */
function isPdf(url: string): boolean {
  return /\.pdf$/i.test(URL.parse(url)?.pathname ?? '');
}

function once(orders: readonly PdfOrder[]): readonly PdfOrder[] {
  return [...new Map(orders.toReversed().map((order) => [addressKey(order.url), order])).values()];
}

function byAddress(orders: readonly PdfOrder[]): PdfOrder[] {
  return orders.toSorted((a, b) => (a.url === b.url ? (a.from < b.from ? -1 : 1) : a.url < b.url ? -1 : 1));
}
