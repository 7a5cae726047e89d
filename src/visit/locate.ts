import type { ElementHandle, Page } from 'playwright';
import type { PageNode } from './nodes.ts';
import { roles } from './roles.ts';

type AriaRole = Parameters<Page['getByRole']>[0];

/** The element of a node that was just read from this page, or null where the page has changed meanwhile. */
export async function locate(page: Page, node: PageNode): Promise<ElementHandle | null> {
  const all = locatorOf(page, node);
  const place = node.role === 'text' || node.role === 'group' && node.name === '' ? 0 : node.nth;
  const [found] = (await all.count()) > place ? [all.nth(place)] : [];
  return (await found?.elementHandle({ timeout: 2000 })) ?? null;
}

function locatorOf(page: Page, { role, name, text }: PageNode): ReturnType<Page['getByRole']> {
  // A closed part that opens has no role of its own for what opens it.
  if (role === 'group' && name === '') return page.locator('summary').filter({ hasText: text, visible: true });
  if (role === 'text' || (name === '' && text !== '')) return page.getByText(text, { exact: true }).filter({ visible: true });
  return page.getByRole(roleOf(role), { name, exact: true });
}

function roleOf(role: string): AriaRole {
  const known = roles.find((one) => one === role);
  // Every role of the tree but the few without meaning (`iframe`) is one of Playwright's; those are never looked for.
  return (known ?? 'none') as AriaRole;
}
