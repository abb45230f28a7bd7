// The neutral page that «Швидко закрити сайт» opens: a calendar of this month, nothing else. Its language is the
// browser's own: it knows nothing of the site that was left.
const english = navigator.language.startsWith('en');
if (english) {
  document.documentElement.lang = 'en';
  document.title = 'Calendar';
  document.querySelector('h1').textContent = 'Calendar';
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  for (const [i, th] of document.querySelectorAll('th').entries()) th.textContent = names[i];
}
const today = new Date();
const [year, month] = [today.getFullYear(), today.getMonth()];
const monday = (new Date(year, month, 1).getDay() + 6) % 7;
const days = new Date(year, month + 1, 0).getDate();
const name = new Intl.DateTimeFormat(english ? 'en' : 'uk', { month: 'long', year: 'numeric' }).format(today);
document.querySelector('caption').textContent = name;
const body = document.querySelector('tbody');
for (let cell = 0; cell < monday + days; cell += 1) {
  if (cell % 7 === 0) body.insertRow();
  const td = body.rows[body.rows.length - 1].insertCell();
  const day = cell - monday + 1;
  if (day < 1) continue;
  td.textContent = String(day);
  if (day === today.getDate()) td.className = 'today';
}
