/** A rule of a style sheet, with its selector, which is dear to ask for. */
export interface Rule { readonly selector: string; readonly rule: CSSStyleRule }

/** What was computed of the page once for all questions that are put to it in one moment (isolated.ts). */
export interface Moment { rules?: readonly Rule[] }

/** Runs in the page: the style rules that apply now and may be read, at most 20,000 in at most 100 sheets; gone through once a moment. */
export function styleRules(moment: Moment): readonly Rule[] {
  if (moment.rules !== undefined) return moment.rules;
  const rules: Rule[] = [];
  const read = (list: CSSRuleList): void => {
    for (const rule of list) {
      if (rules.length >= 20_000) return;
      if (rule instanceof CSSStyleRule) rules.push({ selector: rule.selectorText, rule });
      else if (rule instanceof CSSGroupingRule && (!(rule instanceof CSSMediaRule) || matchMedia(rule.media.mediaText).matches)) read(rule.cssRules);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets].slice(0, 100)) {
    if (sheet.disabled || (sheet.media.mediaText !== '' && !matchMedia(sheet.media.mediaText).matches)) continue;
    try { read(sheet.cssRules); } catch { /* of another origin */ }
  }
  moment.rules = rules;
  return rules;
}

export const ruleFunctions = [styleRules];
export interface RuleKit { readonly moment: Moment; readonly styleRules: typeof styleRules }
