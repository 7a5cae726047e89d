import type { Report } from '../../model/kit.ts';
import { baseStyle } from './base-style.ts';
import { councilStyle } from './council-style.ts';
import { filmStyle } from './film-style.ts';
import { frameStyle } from './frame-style.ts';
import { markStyle } from './mark-style.ts';
import { printStyle } from './print-style.ts';
import { tableStyle } from './table-style.ts';
import { wayStyle } from './way-style.ts';

/** style.css: the look of every page. One small file, no font and no picture to load. */
export const styleSheet: Report = {
  id: 'style-sheet',
  render: () => [{ path: 'style.css', text: [baseStyle, frameStyle, markStyle, tableStyle, councilStyle, wayStyle, filmStyle, printStyle].join('\n') }],
};
