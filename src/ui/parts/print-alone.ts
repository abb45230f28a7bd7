/** Prints one thing (to paper or PDF), not the page around it: as long as the root has the class, its print sheet says so. */
export function printAlone(flag: string): void {
  const root = document.documentElement;
  root.classList.add(flag);
  window.addEventListener('afterprint', () => root.classList.remove(flag), { once: true });
  window.print();
}
