import type { Results } from '../../model/kit.ts';
import type { Journey } from '../../model/visit.ts';

/** The supplier to whose pages a journey came, by its name; null where it came to none that the site’s binding names. */
export function supplierMet({ survey }: Pick<Results, 'survey'>, { visit, steps }: Journey): string | null {
  const supplier = survey.bindings.find(({ site }) => site === visit.site)?.suppliers[visit.scenario];
  if (supplier === undefined) return null;
  const hosts = steps.flatMap(({ url, link }) => [url, link?.href ?? '']).map((url) => URL.parse(url)?.hostname ?? '');
  return hosts.some((host) => host === supplier.host || host.endsWith(`.${supplier.host}`)) ? supplier.name : null;
}
