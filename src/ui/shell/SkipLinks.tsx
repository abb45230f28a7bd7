import { useWords } from '../../i18n/use-words.ts';
import { config } from '../../config.ts';
import { leave } from '../quick-exit/leave.ts';
import { PANEL_ID } from './Tabs.tsx';

/** First in the page, seen on focus: the way out, then the way to the content. */
export function SkipLinks() {
  const { t } = useWords();
  return (
    <nav className="skip-links" aria-label={t('skipLinks')}>
      <a
        className="button button-strong visually-hidden"
        href={config.exitUrl}
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        {t('quickExit')}
      </a>
      <a
        className="button button-primary visually-hidden"
        href={`#${PANEL_ID}`}
        onClick={(event) => {
          // The fragment holds the view: the jump must not change it.
          event.preventDefault();
          document.getElementById(PANEL_ID)?.focus();
        }}
      >
        {t('skipToContent')}
      </a>
    </nav>
  );
}
