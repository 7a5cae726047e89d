import type { Report } from '../model/kit.ts';
import { citation } from './data/citation.ts';
import { csvFiles } from './data/csv-files.ts';
import { csvw } from './data/csvw.ts';
import { datapackage } from './data/datapackage.ts';
import { earl } from './data/earl.ts';
import { agreementPage } from './pages/agreement-page.ts';
import { checkPages } from './pages/check-pages.ts';
import { councilPages } from './pages/council-pages.ts';
import { criteriaPages } from './pages/criteria-pages.ts';
import { dataPage } from './pages/data-page.ts';
import { findingsPages } from './pages/findings-pages.ts';
import { homePage } from './pages/home-page.ts';
import { leaguePage } from './pages/league-page.ts';
import { methodPage } from './pages/method-page.ts';
import { statementPages } from './pages/statement-pages.ts';
import { taskPages } from './pages/task-pages.ts';
import { wayPages } from './pages/way-pages.ts';
import { styleSheet } from './style/style-sheet.ts';

/** Every report of a published edition; together they write a whole static site, all but checksums and evidence. */
export const reports: readonly Report[] = [
  homePage, leaguePage, councilPages, statementPages, criteriaPages, findingsPages, taskPages, wayPages, checkPages, methodPage, dataPage, agreementPage, styleSheet,
  csvFiles, datapackage, csvw, earl, citation,
];
