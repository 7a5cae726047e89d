import type { PageExample } from '../../made/case.ts';
import { asked, banner, visited } from '../../made/arrival.ts';

const none = ', and no consent banner was found';

export const cases: readonly PageExample[] = [
  { name: 'asks nobody', in: asked(), out: ['passed desktop: Before any answer the page asks nothing of anybody else.'] },
  { name: 'the council’s other host', in: asked('static.brambleford.test'), out: ['passed desktop: Before any answer the page asks nothing of anybody else.'] },
  { name: 'analytics', in: asked('www.google-analytics.com', 'stats.g.doubleclick.net'), out: [`failed desktop: Before any answer the page asks 2 known trackers: Google Analytics (analytics), Google/Doubleclick Ads (advertising)${none}.`] },
  { name: 'beside a banner', in: visited({ hosts: [{ host: 'connect.facebook.net', asked: 2, bytes: 0 }], banner: banner('accept: Accept', 'refuse: Reject') }), out: ['failed desktop: Before any answer the page asks 1 known tracker: Facebook (social network).'] },
  { name: 'a tag manager alone', in: asked('www.googletagmanager.com'), out: [`cantTell desktop: Before any answer the page asks Google Tag Manager (tag manager)${none}: whether that follows anybody, its settings decide.`] },
  { name: 'fonts, one who counts without following, one who asks for opinions, and somebody unknown', in: asked('fonts.googleapis.com', 'plausible.io', 'hitcounter.govmetric.com', 'forms.supplier.example'),
    out: ['passed desktop: Before any answer the page asks 4 other hosts, none of them a known tracker: Google Fonts (shared files), Plausible (other), GovMetric (other) and 1 more.'] },
];
