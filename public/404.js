(() => {
  const { currentScript, documentElement: page } = document;
  // The nearest speaks: another site may stand above this one.
  if ('site' in page.dataset) return;
  const site = new URL('.', currentScript.src).href;
  page.dataset.site = site;
  // Some messengers write %23 for the # of a link: a server then looks for a page of that name. Back to the site, as meant.
  const { pathname, search } = location;
  const [, ...rest] = pathname.split(/%(?:25)*23/i);
  if (rest.length > 0) {
    location.replace(`${site}#${rest.join('#')}${search}`);
    return;
  }
  for (const link of document.querySelectorAll('a[href="./"]')) link.href = site;
  const style = document.createElement('link');
  Object.assign(style, { rel: 'stylesheet', href: `${site}exit.css` });
  document.head.append(style);
})();
