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
import { touch } from './touch.ts';

/** All ways of looking, in the order in which they look: `html` before `links`, the picture before anything that takes long, those that only read beside each other. */
export const observers: readonly Observer<Page>[] = [html, screenshot, links, layout, content, colour, structure, names, axe, formErrors, layers, resize, motion, keyboard, paint, arrival, touch];
