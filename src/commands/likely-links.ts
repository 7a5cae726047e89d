import { scentOf, vocabularyOf } from '../findability/index.ts';
import type { Look } from '../model/facts.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Device } from '../model/survey.ts';
import { sourceOf } from '../visit/here.ts';

/** How strongly a link must smell of the task, 0–1, to be offered. */
const LEAST = 0.3;

/** Texts of the links of a stored page that smell most of the task, as a visitor reads them; the strongest first, at most so many, each once. */
export function likelyLinks(scenario: Scenario, look: Look, device: Device, most = 2): readonly string[] {
  const vocabulary = vocabularyOf(scenario.words);
  const links = (sourceOf(look, device)?.links ?? []).filter(({ text }) => text.trim() !== '' && text.length <= 200);
  const ranked = links.map((link) => ({ text: link.text, score: scentOf(vocabulary, link, { address: false }).score })).filter(({ score }) => score >= LEAST);
  return [...new Set(ranked.sort((a, b) => b.score - a.score).map(({ text }) => text.replace(/\s+/g, ' ').trim()))].slice(0, most);
}
