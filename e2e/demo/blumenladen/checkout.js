const more = document.querySelector('#mehr');
more.addEventListener('click', () => {
  const isOpen = more.getAttribute('aria-expanded') === 'true';
  more.setAttribute('aria-expanded', String(!isOpen));
  document.querySelector('#weitere').hidden = isOpen;
});
