import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { DataText } from '../parts/DataText.tsx';
import { Dotted } from '../parts/Dotted.tsx';
import { kmWords, roadWords } from './distance-words.ts';

interface Props {
  readonly item: Pick<ResultItem, 'km' | 'approximate' | 'road'>;
  /** Where it is; empty where that is not told. */
  readonly place: string;
}

/** «**≈ 34 км** по прямій · ≈ 40 хв дорогою · Зіньків»: as far as it is known. */
export function HowFar({ item, place }: Props) {
  const { t, lang } = useWords();
  const km = kmWords(item, lang);
  const road = roadWords(item, t, lang);
  return (
    <Dotted>
      {km !== null && (
        <>
          <b className="figures">{km}</b>
          <span className="how-straight">{` ${t('find:straight')}`}</span>
        </>
      )}
      {km !== null && road !== null && <span className="figures">{road}</span>}
      {place !== '' && <DataText>{place}</DataText>}
    </Dotted>
  );
}
