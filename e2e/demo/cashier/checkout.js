const ways = [...document.querySelectorAll('.way')];
for (const way of ways) {
  way.addEventListener('click', () => {
    for (const other of ways) other.classList.toggle('selected', other === way);
  });
}
