// Runs before the page's code has come: asks for the data that the code will want first, and makes the way out work.
(() => {
  const MANIFEST = 'data/manifest.json';
  const LOOKS = new Set(['region', 'view', 'lang']);
  // A frame with `sandbox` and no origin of its own gets neither the page's code nor its data: say so, and where to go.
  if (globalThis.origin === 'null') {
    document.addEventListener('DOMContentLoaded', () => {
      document.getElementById('boxed').hidden = false;
    });
    return;
  }
  const link = readLink(location);
  const root = document.documentElement;
  // The first frame is the list in Ukrainian: src/i18n/languages.ts says which others a browser may ask for.
  const spoken = (root.dataset.languages ?? 'uk').split(' ');
  const asked = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  const language = asked.find((code) => spoken.includes(code)) ?? 'uk';
  const other = language !== 'uk';
  const words = JSON.parse(root.dataset.words ?? '{}')[language];
  if (words !== undefined) {
    const ahead = document.createElement('link');
    Object.assign(ahead, { rel: 'modulepreload', href: words });
    document.head.append(ahead);
  }
  if (other || ['view', 'lang', 'embed'].some((key) => link.has(key))) root.classList.add('other-view');

  // Taken by src/data/fetch/early.ts, each once.
  const begun = new Map();
  globalThis.sotsmapaBegun = begun;
  const begin = (url, options) => {
    const answer = fetch(url, options);
    // Whoever takes it deals with its failure; nobody may.
    answer.catch(() => undefined);
    begun.set(url, answer);
    return answer;
  };
  const services = ({ defaultRegion, files, overview }) => {
    const named = ['region', 'hromada', 'place'].map((key) => link.get(key)?.slice(0, 4));
    const region = named.find((code) => `${code}/services.json` in files) ?? defaultRegion;
    // Who only looks at the country needs its table; what else is asked of it the code knows.
    const looks = [...link.keys()].every((key) => LOOKS.has(key)) && link.get('view') !== 'refer';
    const table = looks ? overview?.coverage : undefined;
    const path = link.get('region') === 'UA' ? table : `${region}/services.json`;
    // Without the manifest the code has come, and loads by itself.
    if (begun.has(MANIFEST) && path in files) begin(`data/${path}?v=${files[path].hash}`);
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

  // A link as it was meant, whatever messengers made of it: the steps of src/state/url/fragment.ts, without what is typed.
  function readLink({ hash, search, pathname }) {
    const texts = new Map();
    const waiting = [
      hash,
      ...[search, pathname + search].map((part) =>
        part
          .split(/%(?:25)*23/i)
          .slice(1)
          .join('#'),
      ),
    ];
    while (waiting.length > 0) {
      const piece = waiting.shift();
      const pieces = piece.split(/[#?&]/);
      const at = piece.indexOf('=');
      const head = laidOpen(at < 0 ? piece : piece.slice(0, at));
      if (pieces.length > 1) waiting.unshift(...pieces);
      else if (/[=#?&]/.test(head)) waiting.unshift(at < 0 ? head : head + piece.slice(at));
      else if (at >= 0) {
        const key = head.replace(/^.*;/s, '').replace(/[^a-z]+/gi, '');
        if (key === 'q') continue;
        let value = piece.slice(at + 1);
        for (let before; before !== value; ) {
          before = value;
          const bare = unescaped(value)
            .replace(/\s+/g, '')
            .replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '');
          const [own, ...rest] = bare.split(/[#?&;]|:~:/);
          waiting.unshift(...rest);
          value = own.replace(/(?:\s*[)\]}>.,;:!?"'`’”»…*|\\])+$/u, '');
        }
        if (!texts.has(key) && value !== '') texts.set(key, value);
      }
    }
    return texts;
  }

  function laidOpen(text) {
    const next = unescaped(text);
    return next === text || /[=#?&]/.test(next) ? next : laidOpen(next);
  }

  function unescaped(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }
})();
