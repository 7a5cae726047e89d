import type { Results } from '../../model/kit.ts';
import type { Device } from '../../model/survey.ts';
import { atlas, byText } from '../atlas.ts';
import { isEvidence, isPicture } from '../markup/evidence.ts';
import type { Cell, Table } from './table.ts';

/** evidence.csv: every picture and page source that this edition refers to, once. */
export const evidence: Table = {
  id: 'evidence',
  title: 'Evidence',
  about: 'One row per evidence file, named by its content; where several pages gave the same bytes, the first of them is named.',
  key: ['evidence_id'],
  columns: [
    { name: 'evidence_id', type: 'string', about: 'The file’s SHA-256 and ending.', required: true },
    { name: 'kind', type: 'string', about: 'picture or source (a page’s HTML).', required: true },
    { name: 'path', type: 'string', about: 'The file, from this folder.', required: true },
    { name: 'sha256', type: 'string', about: 'Of its bytes, in hex.', required: true },
    { name: 'site_id', type: 'string', about: 'The council it was seen at.', required: true, of: ['organisations', 'site_id'] },
    { name: 'url', type: 'string', about: 'The page it was seen on; empty where it is about no page.' },
    { name: 'device', type: 'string', about: 'desktop, phone or the id of a further screen of the survey; empty where it is about none.' },
    { name: 'width', type: 'integer', about: 'Of a picture, in pixels.' },
    { name: 'height', type: 'integer', about: 'Of a picture, in pixels.' },
  ],
  rows: (results) => {
    const first = new Map<string, readonly Cell[]>();
    for (const row of [...seen(results), ...cited(results)]) if (!first.has(String(row[0]))) first.set(String(row[0]), row);
    return [...first.values()].toSorted((a, b) => byText(String(a[0]), String(b[0])));
  },
};

function line(id: string, site: string, url: string | null, device: string | null, size: readonly [number, number] | null): readonly Cell[] {
  const kind = isPicture(id) ? 'picture' : 'source';
  return [id, kind, `../evidence/${id}`, id.slice(0, 64), site, url, device, size?.[0] ?? null, size?.[1] ?? null];
}

function inOrder(results: Results): Results['sites'] {
  return results.sites.toSorted((a, b) => byText(a.site.id, b.site.id));
}

function seen(results: Results): readonly (readonly Cell[])[] {
  const devices: readonly Device[] = ['desktop', 'phone'];
  return inOrder(results).flatMap(({ site, looks }) => looks.flatMap((look) => devices.flatMap((device) => {
    const image = look.images[device];
    return image === undefined || !isEvidence(image.image) ? [] : [line(image.image, site.id, look.url, device, [image.width, image.height])];
  })));
}

function cited(results: Results): readonly (readonly Cell[])[] {
  return inOrder(results).flatMap(({ site }) => (atlas(results).findings.get(site.id) ?? []).flatMap(
    (finding) => finding.evidence.filter(isEvidence).map((id) => line(id, site.id, finding.url, finding.device, null))));
}
