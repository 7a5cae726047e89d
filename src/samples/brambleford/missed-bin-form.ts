const bins = ['Grey bin', 'Green bin', 'Food caddy'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/**
 * The form of "Report a missed bin" on GOV.UK Frontend's parts: radios, a select and a text, none of them filled in. Its script answers an
 * empty form itself, with a summary that is given the focus and an error beside each field; only a whole one would be sent, by POST.
 */
export function missedBinForm(title: string): string {
  return `<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body">We empty missed bins within 2 working days.</p>
<form action="/bins/report-a-missed-bin/start" method="post" novalidate data-answers-itself>
<div class="govuk-form-group" data-asks="Select which bin was missed"><fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Which bin was missed?</legend>
<div class="govuk-radios" data-module="govuk-radios">${bins.map(radio).join('')}</div></fieldset></div>
<div class="govuk-form-group" data-asks="Select the day on which it should have been emptied">
<label class="govuk-label govuk-label--m" for="day">When should it have been emptied?</label>
<select class="govuk-select" id="day" name="day"><option value="">Choose a day</option>
${days.map((day) => `<option>${day}</option>`).join('')}</select></div>
<div class="govuk-form-group" data-asks="Enter the postcode of your home"><label class="govuk-label govuk-label--m" for="postcode">Postcode of your home</label>
<div id="postcode-hint" class="govuk-hint">For example, BR1 2AB</div>
<input class="govuk-input govuk-input--width-10" id="postcode" name="postcode" type="text" aria-describedby="postcode-hint" autocomplete="postal-code"></div>
<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button></form>
<script type="module" src="/assets/missed-bin-form.js"></script>`;
}

function radio(bin: string, at: number): string {
  const id = at === 0 ? 'bin' : `bin-${at + 1}`;
  return `<div class="govuk-radios__item"><input class="govuk-radios__input" id="${id}" name="bin" type="radio" value="${bin}">
<label class="govuk-label govuk-radios__label" for="${id}">${bin}</label></div>`;
}
