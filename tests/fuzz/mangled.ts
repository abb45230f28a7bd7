/*
 * What messengers, mail and social networks were seen to make of a link. Each takes the whole link and gives what is
 * opened in its place; a browser then takes it apart.
 */

type Mangle = (link: string) => string;

const afterHash = (change: (fragment: string) => string): Mangle => {
  return (link) => {
    const at = link.indexOf('#') + 1;
    if (at === 0) return link;
    return link.slice(0, at) + change(link.slice(at));
  };
};
const beforeHash = (text: string): Mangle => {
  return (link) => link.replace('#', `${text}#`);
};
/** Between pairs, inside lists and at the ends: where a line is broken. */
const atBreaks = (mark: string): Mangle => {
  return afterHash((fragment) => `${mark}${fragment.replace(/[&,]/g, (sign) => `${sign}${mark}`)}${mark}`);
};

const TAILS = [
  ')',
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '"',
  '»',
  '”',
  '’',
  "'",
  ']',
  '>',
  '…',
  ').',
  '»,',
  '&quot;',
  '%29',
  '*',
];

export const MANGLES: Readonly<Record<string, Mangle>> = {
  '&amp;': afterHash((fragment) => fragment.replaceAll('&', '&amp;')),
  '&amp; twice': afterHash((fragment) => fragment.replaceAll('&', '&amp;amp;')),
  '&#38;': afterHash((fragment) => fragment.replaceAll('&', '&#38;')),
  'an escaped &': afterHash((fragment) => fragment.replaceAll('&', '%26')),
  'an escaped &amp;': afterHash((fragment) => fragment.replaceAll('&', '%26amp%3B')),
  'an escaped =': afterHash((fragment) => fragment.replaceAll('=', '%3D')),
  'an escaped comma': afterHash((fragment) => fragment.replaceAll(',', '%2C').replaceAll('/', '%2F')),
  'an escaped #': (link) => link.replace('#', '%23'),
  'an escaped # in the query': (link) => link.replace('#', '?fbclid=x%23'),
  '# twice': (link) => link.replace('#', '##'),
  '# and an escaped one': (link) => link.replace('#', '#%23'),
  'a slash behind #': (link) => link.replace('#', '#/'),
  'escaped whole': (link) =>
    link.replace(/#(.*)$/s, (_, fragment: string) => `#${encodeURIComponent(fragment)}`),
  'escaped whole, # too': (link) => link.replace(/#.*$/s, encodeURIComponent),
  'escaped twice': afterHash((fragment) => encodeURIComponent(encodeURIComponent(fragment))),
  'escapes escaped': afterHash((fragment) => fragment.replaceAll('%', '%25')),
  'fbclid before': beforeHash('?fbclid=IwAR0_a-b'),
  'fbclid behind': (link) => `${link}?fbclid=IwAR0_a-b`,
  'fbclid in front': (link) => link.replace('#', '#?fbclid=IwAR0&'),
  'an escaped fbclid': (link) => `${link}%3Ffbclid%3DIwAR0`,
  'gclid and utm': (link) => `${link}?utm_source=telegram&utm_medium=social;gclid=1`,
  'utm as ours': (link) => `${link}&utm_source=viber&utm_campaign=view`,
  Telegram: (link) => `${link}&tgWebAppVersion=7.2#tgWebAppPlatform=android`,
  'Telegram’s view of a page': afterHash((fragment) => `tgWebAppData=a%3Db&${fragment}`),
  'a text fragment': (link) => `${link}:~:text=${encodeURIComponent('Соцмапа')}`,
  'zero width at the end': (link) => `${link}\u200B`,
  'zero width inside': atBreaks('\u200B'),
  'soft hyphens': atBreaks('\u00AD'),
  'marks of direction': (link) => `${link.replace('#', '#\u2068')}\u2069`,
  'lines broken': atBreaks('\r\n'),
  'lines broken and indented': atBreaks('\n   '),
  spaces: atBreaks(' '),
  'hard spaces': atBreaks('\u00A0'),
  'pasted twice': (link) => `${link}#${link.split('#')[1]}`,
  ...Object.fromEntries(TAILS.map((tail) => [`${tail} behind`, (link: string) => link + tail])),
};
