// Some messengers write %23 for the # of a link: a server then looks for a page of that name. Back to the site, as meant.
(() => {
  const { origin, pathname, search } = location;
  const [page, ...rest] = pathname.split(/%(?:25)*23/i);
  if (rest.length > 0) location.replace(`${origin}${page}#${rest.join('#')}${search}`);
})();
