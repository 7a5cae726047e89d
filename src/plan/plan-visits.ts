import type { Binding, Device, Route, Site, Survey } from '../model/survey.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Visit } from '../model/visit.ts';

const routesInOrder: readonly Route[] = ['navigation', 'scripted', 'search', 'a-z'];
const devicesInOrder: readonly Device[] = ['desktop', 'phone'];

/**
 * Every attempt that the survey owes an answer for: duties only, `scripted` only where the scenario or the site's binding
 * has a script, none for a site that opted out. Order: sites, then scenarios, as the survey lists them; then route; then device.
 */
export function planVisits(survey: Survey): Visit[] {
  return survey.sites.flatMap((site) => {
    const binding = survey.bindings.find((one) => one.site === site.id) ?? null;
    if (binding?.optOut != null) return [];
    const duties = survey.scenarios.filter((scenario) => scenario.for.includes(site.type));
    return duties.flatMap((scenario) => visitsOf(survey, site, scenario, binding));
  });
}

function visitsOf(survey: Survey, site: Site, scenario: Scenario, binding: Binding | null): Visit[] {
  return routesInOrder.flatMap((route) => {
    if (route === 'scripted' && !hasScript(scenario, binding)) return [];
    const devices = survey.routes[route] ?? [];
    return devicesInOrder.filter((device) => devices.includes(device)).map((device) => ({
      id: `${site.id}/${scenario.id}/${route}/${device}`, site: site.id, scenario: scenario.id, route, device,
    }));
  });
}

function hasScript(scenario: Scenario, binding: Binding | null): boolean {
  return (binding?.scripts[scenario.id] ?? scenario.script).length > 0;
}
