import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { Templates } from '../own-file/choose/Templates.tsx';
import { Button } from '../parts/Button.tsx';

const STEPS = ['template', 'survey', 'confirm'] as const;

/** How to help: fill in the table, check it here, say what is whole, say what is wrong. */
export function KnownHelp({ onOwnFile }: { readonly onOwnFile: () => void }) {
  const { t } = useWords();
  const embed = useApp((state) => state.view.embed);
  return (
    <div className="known-help">
      <h3>{t('about:known.help.title')}</h3>
      <ul>
        {STEPS.map((step) => (
          <li key={step}>{t(`about:known.help.${step}`)}</li>
        ))}
      </ul>
      <Templates />
      {!embed && (
        <p>
          {t('about:known.help.check')} <Button onClick={onOwnFile}>{t('ownFile')}</Button>
        </p>
      )}
    </div>
  );
}
