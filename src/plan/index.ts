export { errandFor } from './errand-for.ts';
export { planVisits } from './plan-visits.ts';
