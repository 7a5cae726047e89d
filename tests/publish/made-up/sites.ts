import type { Site } from '../../../src/model/survey.ts';

/** Made-up councils; the second has a name made to harm. */
export const sites: readonly Site[] = [
  { id: 'E07000901', name: 'Brambleford District Council', type: 'district', nation: 'England', home: 'http://brambleford.test/' },
  { id: 'E06000902', name: 'Ashby & "Sons" <b>Council</b>', type: 'unitary', nation: 'England', home: 'http://ashby.test/' },
  { id: 'E10000903', name: 'Cotterdale County Council', type: 'county', nation: 'England', home: 'http://cotterdale.test/' },
  { id: 'E06000904', name: 'Aldermere Council', type: 'unitary', nation: 'England', home: 'http://aldermere.test/' },
];
