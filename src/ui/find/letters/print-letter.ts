/** Set on the page's root while the letter prints: the print sheet then shows the letter alone. */
const FLAG = 'print-letter';

/** Prints the letter (to paper or PDF), not the page around it. */
export function printLetter(): void {
  const root = document.documentElement;
  root.classList.add(FLAG);
  window.addEventListener('afterprint', () => root.classList.remove(FLAG), { once: true });
  window.print();
}
