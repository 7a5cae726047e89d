/**
 * The name of a fault that is the same on every page of one template: its rule and the selector with everything taken
 * out that changes from page to page (positions, numbers, quoted values, all but the last three steps).
 */
export function fingerprint(rule: string, selector: string): string {
  const steps = selector.toLowerCase()
    .replace(/\[([\w-]+)[^\]]*\]/g, '[$1]')
    .replace(/:[a-z-]+\([^)]*\)/g, '')
    .replace(/\d+/g, '0')
    .split(/\s*[>+~]\s*|\s+/)
    .filter((step) => step !== '');
  const safe = steps.slice(-3).join('>').replace(/[^a-z0-9>.#_[\]-]+/g, '').slice(0, 120);
  return safe === '' ? rule : `${rule}:${safe}`;
}
