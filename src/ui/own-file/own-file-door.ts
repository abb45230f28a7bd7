const door = new EventTarget();

/** Opens «Перевірити свій файл» from elsewhere: its one dialog holds the file, so there is no second one. */
export function openOwnFile(): void {
  door.dispatchEvent(new Event('open'));
}

/** Calls back on each such wish; returns how to stop. */
export function onOpenOwnFile(open: () => void): () => void {
  door.addEventListener('open', open);
  return () => door.removeEventListener('open', open);
}
