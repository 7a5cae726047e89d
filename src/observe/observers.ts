import type { Page } from 'playwright';
import type { Observer } from '../model/kit.ts';
import { arrival } from './arrival.ts';
import { axe } from './axe.ts';
import { colour } from './colour.ts';
import { content } from './content.ts';
import { formErrors } from './form-errors.ts';
import { html } from './html.ts';
import { layers } from './layers.ts';
import { keyboard } from './keyboard.ts';
import { layout } from './layout.ts';
import { links } from './links.ts';
import { motion } from './motion.ts';
import { names } from './names.ts';
import { resize } from './resize.ts';
import { paint } from './paint.ts';
import { screenshot } from './screenshot.ts';
import { structure } from './structure.ts';

/** All ways of looking, in the order in which they look: `html` before `links`, the picture before anything that takes long. */
export const observers: readonly Observer<Page>[] = [html, links, screenshot, layout, names, content, colour, structure, axe, formErrors, layers, resize, motion, keyboard, paint, arrival];
