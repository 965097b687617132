// Small comforts; every page works without them.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// A text is taken along by one press.
for (const button of document.querySelectorAll('[data-copy]')) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !window.navigator.clipboard) continue;
  button.hidden = false;
  const name = button.textContent;
  button.addEventListener('click', async () => {
    await window.navigator.clipboard.writeText(source.textContent.trim());
    button.textContent = button.dataset.copied;
    window.setTimeout(() => (button.textContent = name), 2000);
  });
}

// The clock strip with the arrow keys: from day to day once one of its days has the focus.
for (const strip of document.querySelectorAll('.strip')) {
  const days = [...strip.querySelectorAll('.day')];
  strip.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = days.indexOf(document.activeElement);
    const next = days[at + step];
    if (!step || at < 0 || !next) return;
    event.preventDefault();
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.removeAttribute('aria-hidden');
    next.focus();
  });
}

// On a phone the ways in lie in one row: the present one is brought into sight.
const ways = document.querySelector('.ways-list');
const here = ways?.querySelector('[aria-current]');
if (here && ways.scrollWidth > ways.clientWidth) ways.scrollLeft += here.getBoundingClientRect().left - 24;

// A form is sent once.
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
  });
}
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
});
