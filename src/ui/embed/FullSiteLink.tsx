import { ExternalLink } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { fullLink } from '../../state/url/embed-link.ts';
import { useApp } from '../../state/use-app.ts';
import { LinkButton } from '../parts/Button.tsx';
import './embed.css';

/** In a frame: the same view on the site itself, in a window of its own. */
export function FullSiteLink() {
  const { t } = useWords();
  const href = useApp((state) => fullLink(state, location.href));
  return (
    <LinkButton href={href} icon={ExternalLink} target="_blank" rel="noopener">
      {t('fullSite')}
    </LinkButton>
  );
}
