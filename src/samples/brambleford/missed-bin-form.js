/* Brambleford's missed bin form: what is left out is said in a summary and beside each field, before anything is sent. */
import { ErrorSummary } from '/assets/govuk-frontend.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
const form = document.querySelector('form[data-answers-itself]');
const title = document.title;

form.addEventListener('submit', (event) => {
  clear();
  const empty = [...form.querySelectorAll('[data-asks]')].filter(isEmpty);
  if (empty.length === 0) return;
  event.preventDefault();
  for (const group of empty) tell(group);
  summarise(empty);
});

function isEmpty(group) {
  const fields = [...group.querySelectorAll('input, select')];
  return fields.every((field) => (field.type === 'radio' ? !field.checked : field.value.trim() === ''));
}

function clear() {
  document.querySelector('.govuk-error-summary')?.remove();
  document.title = title;
  for (const error of form.querySelectorAll('.govuk-error-message')) error.remove();
  for (const group of form.querySelectorAll('.govuk-form-group--error')) group.classList.remove('govuk-form-group--error');
  for (const field of form.querySelectorAll('[aria-describedby]')) {
    const rest = field.getAttribute('aria-describedby').split(' ').filter((id) => !id.endsWith('-error'));
    if (rest.length > 0) field.setAttribute('aria-describedby', rest.join(' '));
    else field.removeAttribute('aria-describedby');
  }
}

function tell(group) {
  const field = group.querySelector('input, select');
  const told = group.querySelector('fieldset') ?? field;
  const error = Object.assign(document.createElement('p'), { id: `${field.id}-error`, className: 'govuk-error-message' });
  error.innerHTML = '<span class="govuk-visually-hidden">Error:</span> ';
  error.append(group.dataset.asks);
  group.classList.add('govuk-form-group--error');
  if (field.type === 'text') field.classList.add('govuk-input--error');
  (group.querySelector('.govuk-radios') ?? field).before(error);
  told.setAttribute('aria-describedby', [told.getAttribute('aria-describedby'), error.id].filter(Boolean).join(' '));
}

function summarise(empty) {
  const links = empty.map((group) => `<li><a href="#${group.querySelector('input, select').id}">${group.dataset.asks}</a></li>`);
  const summary = Object.assign(document.createElement('div'), { className: 'govuk-error-summary' });
  summary.dataset.module = 'govuk-error-summary';
  summary.innerHTML = `<div role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2>
<div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">${links.join('')}</ul></div></div>`;
  document.getElementById('main').prepend(summary);
  document.title = `Error: ${title}`;
  new ErrorSummary(summary);
}
