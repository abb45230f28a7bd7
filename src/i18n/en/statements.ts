import type { Translation } from '../translation.ts';
import type uk from '../uk/statements.ts';

export default {
  privacy: {
    lead: 'Sotsmapa runs in your browser: no accounts, no visitor counters, no advertising, no cookies. What you look for stays in your browser.',
    parts: [
      {
        title: 'What the site’s host can see',
        text: 'As with every site: your network address, the time and the names of the files that were loaded. The file of an oblast shows which oblast you look at. What you look for does not reach the host: settlement, service type and the words that you type in “Refer” and “Plan” come after the # sign in the address, and browsers do not send that part. Service types that have to do with violence and the words typed in “Find” are not even there.',
      },
      {
        title: 'What stays on the device',
        text: [
          'The browser’s history remembers the page’s address. Service types that have to do with violence, and the words that you type in “Find”, never get into it unless you copy a link yourself.',
          '“Chosen services” with their notes live while the tab is open. Whether to keep them on the device is up to you.',
          'The site’s files, the data of the oblast that you looked at last and of oblasts that you saved for use offline. They are the same for everyone and do not show what you looked for, only which oblasts these are. “Use offline” can delete them.',
          'The phone’s call log: only the owner of the device can delete a number from it.',
        ],
      },
      {
        title: 'Your device’s location',
        text: 'We ask for it only when you press “Near me”. The coordinates stay in the page’s memory and disappear with it.',
      },
      {
        title: 'When the page contacts others',
        text: 'By itself, never. The street map, if you switch it on, is loaded from another server, and the switch says so. Links to a route, a source, an e-mail or a call open another program or site only when you press them.',
      },
      {
        title: 'Files that you check',
        text: 'Tables and need figures that you open on the page are read by the browser itself. They are not sent anywhere.',
      },
      {
        title: '“Leave this site quickly”',
        text: 'The button (“Leave” on a narrow screen, “Leave this site” in a dialog; or {shift}) hides the page at once, clears its temporary memory and opens a calendar in its place. It does not erase the browser’s history or the call log, and it does not protect against spyware. If somebody may be watching your device, use another one.',
      },
    ],
  },
  accessibility: {
    lead: 'We want everyone to be able to use Sotsmapa: with an old phone, a keyboard, a screen reader, without seeing colours. The standard is WCAG 2.2, level AA.',
    parts: [
      {
        title: 'What is done',
        text: [
          'Everything the map shows is in the list and the table too. Nothing is shown by colour alone: there are patterns.',
          'Every action can be done from the keyboard; focus is visible; the first links lead to results and map.',
          'The number of results is announced. The page never announces services related to violence on its own.',
          'Buttons on a phone are at least 44 pixels; text grows to 400%; dark theme, reduced motion and high contrast are supported.',
          'The map works from the keyboard and without graphics acceleration; the “Simple map” never uses any.',
        ],
      },
      {
        title: 'How it is tested',
        text: 'Every change passes an automatic check by axe in both languages, light and dark, and tests that walk the page by the keyboard alone in a real browser. It has not yet been tested by people who use a screen reader every day.',
      },
      {
        title: 'What still needs work',
        text: [
          'A screen reader gives only a short description of the main map: use the list or the table.',
          'Texts of sources and names of providers are mostly in Ukrainian only.',
          'PDFs are printed by the browser: how well a screen reader reads them depends on it.',
        ],
      },
    ],
  },
  report: {
    title: 'Found a barrier?',
    mail: 'Write to us:',
    page: 'Tell us:',
    none: 'Tell whoever published this page: this release has no address to write to.',
  },
} satisfies Translation<typeof uk>;
