import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/survey.ts';
import type { Written } from './open-yaml.ts';
import { nameOf } from './paths.ts';
import type { Named } from './survey-files.ts';

/** Hosts that stand for any: RFC 2606's, and the one of our template. */
const ANY = /(^|\.)example(\.(com|net|org|gov\.uk))?$/i;
const CONTACT = "this is the template's address: put in your own, so that a council can reach you";
const HOME = "still has the template's home page";

/** True for an e-mail or web address that was to be replaced by a real one. */
export function isPlaceholder(address: string): boolean {
  if (!/^https?:/i.test(address)) return ANY.test(address.split('@').at(-1) ?? '');
  return URL.canParse(address) && ANY.test(new URL(address).hostname);
}

/** Nobody may be asked in the name of somebody who cannot be reached. */
export function contactFault(written: Written): Problem {
  return written.problem(['contact'], CONTACT);
}

/** A site of a list that nobody has filled in. */
export function homeFault(written: Written, list: Named, site: Site): Problem {
  const message = `the council "${site.id}" in ${nameOf(list.file)} ${HOME} ${new URL(site.home).hostname}: put in its own`;
  return written.problem(list.name.path, message);
}

/**
 * The problems of one survey as a whole folder tells them: where contact and home are both still the template's, it is a template
 * that waits to be filled in, and only warned of. Read by itself, to be carried out, the same survey is refused.
 */
export function templateAsWarning(problems: readonly Problem[]): readonly Problem[] {
  const isHome = ({ message }: Problem): boolean => message.includes(HOME);
  const isContact = ({ message }: Problem): boolean => message === CONTACT;
  if (!problems.some(isHome) || !problems.some(isContact)) return problems;
  return problems.map((problem) => {
    if (!isHome(problem) && !isContact(problem)) return problem;
    return { ...problem, level: 'warning', message: `${problem.message}${isContact(problem) ? ',' : ''} before this survey is run` };
  });
}
