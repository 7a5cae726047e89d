/* Marlgate's pothole report: no form, one address a step, and nothing is sent before the last button. */
const steps = [...document.querySelectorAll('.step')];

function show(at) {
  steps.forEach((step, n) => { step.hidden = n !== at; });
  steps[at].querySelector('h2').focus();
}

function isAnswered(step) {
  const fields = [...step.querySelectorAll('input')];
  return fields.length === 0 || fields.some((field) => (field.type === 'radio' ? field.checked : field.value.trim() !== ''));
}

steps.forEach((step, at) => {
  step.querySelector('button').addEventListener('click', () => {
    const problem = step.querySelector('.problem');
    if (!isAnswered(step)) {
      problem.textContent = problem.dataset.say;
      step.querySelector('input').focus();
    } else if (at + 1 < steps.length) {
      problem.textContent = '';
      history.pushState({ at: at + 1 }, '', `?step=${at + 2}`);
      show(at + 1);
    } else {
      fetch(location.pathname, { method: 'POST', body: new FormData() });
    }
  });
});
addEventListener('popstate', (event) => show(event.state?.at ?? 0));
