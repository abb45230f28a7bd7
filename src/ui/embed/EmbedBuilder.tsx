import { Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { embedLink } from '../../state/url/embed-link.ts';
import { appStore, useApp } from '../../state/use-app.ts';
import { VIEW_NAMES, type ViewName } from '../../state/view.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { Select } from '../parts/Select.tsx';
import { frameCode } from './frame-code.ts';

const HEIGHTS = { min: 400, usual: 720, max: 2000 };

/** Builds the line that puts this map into a frame of another site. */
export function EmbedBuilder() {
  const { t } = useWords();
  const id = useId();
  const now = useApp((state) => state.view.view);
  const [view, setView] = useState<ViewName>(now);
  const [withChoice, setWithChoice] = useState(true);
  const [height, setHeight] = useState(HEIGHTS.usual);
  const [said, setSaid] = useState('');
  const url = embedLink(appStore.getState(), location.href, { view, withChoice });
  const code = frameCode({ url, title: t('embed:frame'), height });
  const copy = async () => setSaid(t((await copyText(code)) ? 'embed:copied' : 'embed:selectIt'));
  return (
    <section className="embed-builder">
      <h2>{t('embed:title')}</h2>
      <p>{t('embed:lead')}</p>
      <div className="embed-fields">
        <label>
          <span>{t('embed:view')}</span>
          <Select of={VIEW_NAMES} say={(each) => t(each)} value={view} onChoose={setView} />
        </label>
        <label>
          <span>{t('embed:height')}</span>
          <input
            type="number"
            min={HEIGHTS.min}
            max={HEIGHTS.max}
            step={20}
            defaultValue={HEIGHTS.usual}
            onChange={({ target }) => {
              const { valueAsNumber } = target;
              if (valueAsNumber >= HEIGHTS.min && valueAsNumber <= HEIGHTS.max) setHeight(valueAsNumber);
            }}
          />
        </label>
      </div>
      <label className="check">
        <input type="checkbox" checked={withChoice} onChange={() => setWithChoice(!withChoice)} />
        <span>{t('embed:withChoice')}</span>
      </label>
      <label htmlFor={id}>{t('embed:code')}</label>
      <textarea id={id} className="embed-code" readOnly rows={4} value={code} spellCheck={false} />
      <Button icon={Copy} onClick={() => void copy()}>
        {t('embed:copy')}
      </Button>
      <output className="small">{said}</output>
      <p className="muted small">{t('embed:privacy')}</p>
    </section>
  );
}
