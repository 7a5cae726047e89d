import type { ConsentBanner } from '../model/arrival.ts';

/** Whether a banner can be refused as it can be accepted: by a button beside, by none that was recognised, or that cannot be told. */
export function bannerRefusal({ buttons }: ConsentBanner): 'beside' | 'none' | 'unsure' {
  const has = (does: ConsentBanner['buttons'][number]['does']): boolean => buttons.some((one) => one.does === does);
  if (has('refuse')) return 'beside';
  return has('accept') && !has('unknown') && !has('close') ? 'none' : 'unsure';
}
