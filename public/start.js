// Runs before the page's code has come: asks for the data that the code will want first, and makes the way out work.
(() => {
  const MANIFEST = 'data/manifest.json';
  // A frame with `sandbox` and no origin of its own gets neither the page's code nor its data: say so, and where to go.
  if (globalThis.origin === 'null') {
    document.addEventListener('DOMContentLoaded', () => {
      document.getElementById('boxed').hidden = false;
    });
    return;
  }
  const link = new URLSearchParams(location.hash.slice(1));
  const root = document.documentElement;
  if (['view', 'lang', 'embed'].some((key) => link.has(key))) root.classList.add('other-view');

  // Taken by src/data/early.ts, each once.
  const begun = new Map();
  globalThis.sotsmapaBegun = begun;
  const begin = (url, options) => {
    const answer = fetch(url, options);
    // Whoever takes it deals with its failure; nobody may.
    answer.catch(() => undefined);
    begun.set(url, answer);
    return answer;
  };
  const services = ({ defaultRegion, files }) => {
    const named = ['region', 'hromada', 'place'].map((key) => link.get(key)?.slice(0, 4));
    const region = named.find((code) => `${code}/services.json` in files) ?? defaultRegion;
    const path = `${region}/services.json`;
    // The code has come and loads by itself; the country has files of its own.
    if (!begun.has(MANIFEST) || link.get('region') === 'UA') return;
    begin(`data/${path}?v=${files[path].hash}`);
  };
  begin(MANIFEST, { cache: 'no-cache' })
    .then((answer) => answer.clone().json())
    .then(services)
    .catch(() => undefined);

  document.addEventListener('click', ({ target }) => {
    const shell = target.closest('[data-shell] .quick-exit button')?.closest('[data-shell]');
    if (!shell) return;
    root.classList.add('blank');
    location.replace(shell.querySelector('.skip-links a').href);
  });
})();
