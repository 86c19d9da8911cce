// The plain sign-in page: one form after the other, as the account asks for them.

const SAYINGS = {
  'wrong-password': 'Your authentication information is incorrect. Please try again.',
  'wrong-code': 'Type six digits.',
  'weak-password': 'This password is not allowed: too weak, or the same as before.',
  different: 'The two passwords are different.',
  nobody: 'Sign in first.',
};

const CALLS = { 'sign-in': 'sign-in', mfa: 'sign-in-mfa', 'new-password': 'new-password' };

for (const section of document.querySelectorAll('[data-form]')) {
  section.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    submit(section);
  });
}

for (const choice of document.querySelectorAll('[name=kind]'))
  choice.addEventListener('change', () => choose(choice.value));

document.querySelector('[data-act=phone]').addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('[name=code]').value = '424242';
});

function choose(kind) {
  for (const part of document.querySelectorAll('[data-for]')) part.hidden = part.dataset.for !== kind;
}

async function submit(section) {
  const typed = Object.fromEntries(new FormData(section.querySelector('form')));
  if ('again' in typed && typed.again !== typed.password) return complain(section, 'different');
  const { value, error, back } = await call(CALLS[section.dataset.form], typed);
  if (error) return complain(section, error);
  if (value.form === 'done') location.assign(back);
  else show(value.form);
}

async function call(name, body) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`/practice/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.json();
}

function complain(section, code) {
  const line = section.querySelector('.error');
  line.textContent = SAYINGS[code] ?? code;
  line.hidden = false;
}

/* One form is in the page at a time: whoever looks for the present one finds it alone. */
const sections = new Map([...document.querySelectorAll('[data-form]')].map((one) => [one.dataset.form, one]));
function show(form) {
  for (const one of sections.values()) one.remove();
  const next = sections.get(form);
  next.hidden = false;
  document.querySelector('main').append(next);
  next.querySelector('input:not([type=radio])').focus();
}
show('sign-in');
