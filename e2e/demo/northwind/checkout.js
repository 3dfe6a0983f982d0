const giftToggle = document.querySelector('#gift-toggle');
giftToggle.addEventListener('click', () => {
  const isOpen = giftToggle.getAttribute('aria-expanded') === 'true';
  giftToggle.setAttribute('aria-expanded', String(!isOpen));
  document.querySelector('#gift-panel').hidden = isOpen;
});

// The card fields show under the card row only while it is chosen.
for (const radio of document.querySelectorAll('[name="payment"]')) {
  radio.addEventListener('change', () => {
    document.querySelector('#card-panel').hidden = radio.value !== 'card';
  });
}

// An express button pays at once: a wallet would open its sheet here.
for (const button of document.querySelectorAll('[data-pay]')) {
  button.addEventListener('click', () => fetch(button.dataset.pay, { method: 'POST' }));
}
