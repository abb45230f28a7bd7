import './ui/styles/index.css';

/** Nothing may keep the page's code waiting for longer. */
const PATIENCE_MS = 1000;

/** Ends when the first frame, drawn at build time, is drawn; at once in a hidden tab, which paints none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    // A task after its drawing: it is on its way to the screen. The frame's own entry comes a frame later.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE_MS);
  });
}

await painted();
// Asked for after the frame: on a slow line the frame's styles and fonts do not share it with ten times their bytes.
const code = import('./page.tsx');
// A browser reads its rules of dates when first asked, which takes a while: it is asked while the code is on its way.
new Intl.DateTimeFormat('uk').format();
const { start } = await code;
// Reading the code and running it are two tasks: a finger is answered between them.
setTimeout(start);
