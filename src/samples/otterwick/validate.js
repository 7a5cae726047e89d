/* Otterwick's forms, as Bootstrap's own documentation has it: nothing is sent while a field is wrong. */
for (const form of document.querySelectorAll('.needs-validation')) {
  form.addEventListener('submit', (event) => {
    if (!form.checkValidity()) event.preventDefault();
    form.classList.add('was-validated');
  });
}
