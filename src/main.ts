import './ui/styles/index.css';

/** Nothing may keep the page's code waiting for longer. */
const PATIENCE_MS = 1000;

/** Ends when the browser has painted the first frame, drawn at build time; at once in a hidden tab, which paints none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    // A task after the frame's callbacks: the frame itself comes between the two.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE_MS);
  });
}

// The code itself is on its way meanwhile: index.html preloads it.
await painted();
const { start } = await import('./page.tsx');
// Reading the code and running it are two tasks: a finger is answered between them.
setTimeout(start);
