export { emptyWithoutScript } from './empty-without-script.ts';
export { lighthouseVersion, runLighthouse } from './lighthouse.ts';
export { observers } from './observers.ts';
export { readPdf } from './pdf-file.ts';
export { readSitemap } from './sitemap.ts';
export { readSource } from './source.ts';
export { readStatement } from './statement-source.ts';
