const WORDS = 'Календар';

/** Puts a neutral page in place of this one without any request: for leaving while there is no network. */
export function showNeutralPage(today: Date): void {
  document.title = WORDS;
  const heading = document.createElement('h1');
  heading.textContent = WORDS;
  const date = document.createElement('p');
  date.textContent = new Intl.DateTimeFormat('uk', { dateStyle: 'full' }).format(today);
  const main = document.createElement('main');
  main.style.padding = '32px 16px';
  main.append(heading, date);
  document.body.replaceChildren(main);
  document.documentElement.removeAttribute('class');
}
