/** Set on the page's root while the slip prints: the print sheet then shows the slip alone. */
const FLAG = 'print-slip';

/** Prints the slip (to paper or PDF), not the page around it. */
export function printSlip(): void {
  const root = document.documentElement;
  root.classList.add(FLAG);
  window.addEventListener('afterprint', () => root.classList.remove(FLAG), { once: true });
  window.print();
}
