import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { OfflineLink } from '../offline/OfflineLink.tsx';
import { OwnFileLink } from '../own-file/OwnFileLink.tsx';
import { DialogLink } from '../parts/DialogLink.tsx';
import { WholeRelease } from '../parts/WholeRelease.tsx';
import { StatementLinks } from '../statements/StatementLinks.tsx';

/** Link «Про дані» and the release. */
export function Footer({ onAbout }: { readonly onAbout: () => void }) {
  const { t } = useWords();
  const embed = useApp((state) => state.view.embed);
  const release = useApp((state) =>
    state.manifest.status === 'ready' ? state.manifest.value.release : null,
  );
  return (
    <footer className="footer">
      <DialogLink to="about" onOpen={onAbout}>
        {t('about')}
      </DialogLink>
      <OfflineLink />
      {!embed && <OwnFileLink />}
      <StatementLinks />
      {release !== null && (
        <span className="figures">
          <WholeRelease text={t('updated', { release })} />
        </span>
      )}
    </footer>
  );
}
