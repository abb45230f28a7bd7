import { useState } from 'react';
import type { Manifest } from '../../../data/packs/manifest.ts';
import type { Choice } from '../../../data/intake/question.ts';
import type { Claim } from '../../../data/publish/claim.ts';
import type { ISODate } from '../../../domain/date.ts';
import { formatDate, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { CheckGroup } from '../../parts/CheckGroup.tsx';
import { UnitPicker } from '../form/UnitPicker.tsx';
import { counted } from '../counted.ts';

interface Props {
  readonly oblast: string;
  readonly manifest: Manifest;
  readonly today: ISODate;
  readonly claims: readonly Claim[];
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly onClaims: (claims: readonly Claim[]) => void;
}

/** «This list is complete for … as of …»: only then may the map say that there is no such service. */
export function ClaimForm({ oblast, manifest, today, claims, units, onClaims }: Props) {
  const { steps, lang } = useWords();
  const region = manifest.regions.find(({ code }) => code.startsWith(oblast));
  const regionCode = region?.code ?? '';
  const [unit, setUnit] = useState<string | null>(null);
  const [types, setTypes] = useState<readonly string[]>([]);
  const [source, setSource] = useState('');
  const [on, setOn] = useState(today);
  const all = manifest.types
    .filter(({ applyPlace }) => !applyPlace)
    .map(({ id, name }) => ({ value: id, label: pick(name, lang).text }));
  const place = unit ?? regionCode;
  const ready = types.length > 0 && source.trim() !== '' && on !== '' && place !== '';
  const add = () => {
    onClaims([...claims, { area: [place], types, source: source.trim(), on }]);
    setTypes([]);
  };
  return (
    <section aria-labelledby="own-claim">
      <h2 id="own-claim">{steps('claim.title')}</h2>
      <p className="small">{steps('claim.lead')}</p>
      {claims.length > 0 && (
        <ul className="own-claims">
          {claims.map((claim, i) => (
            // eslint-disable-next-line react/no-array-index-key -- two claims may be alike
            <li key={i}>
              <ClaimWords claim={claim} manifest={manifest} units={units} />
              <Button variant="quiet" onClick={() => onClaims(claims.filter((each) => each !== claim))}>
                {steps('claim.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{steps('claim.open')}</summary>
        <div className="own-form">
          <fieldset className="own-choice">
            <legend>{steps('claim.area')}</legend>
            <label className="check">
              <input
                type="radio"
                name="own-claim-area"
                checked={unit === null}
                onChange={() => setUnit(null)}
              />
              <span>{region === undefined ? oblast : pick(region.name, lang).text}</span>
            </label>
            <label className="check">
              <input
                type="radio"
                name="own-claim-area"
                checked={unit !== null}
                onChange={() => setUnit('')}
              />
              <span>{steps('claim.oneUnit')}</span>
            </label>
          </fieldset>
          {unit !== null && (
            <UnitPicker
              label={steps('unit.hromada')}
              value={unit}
              oblast={oblast}
              units={units}
              onChoose={setUnit}
            />
          )}
          <p>
            <Button
              onClick={() => setTypes(types.length === all.length ? [] : all.map(({ value }) => value))}
            >
              {steps(types.length === all.length ? 'claim.noTypes' : 'claim.allTypes')}
            </Button>
          </p>
          <CheckGroup
            legend={steps('claim.types')}
            options={all}
            chosen={types}
            onToggle={(type) =>
              setTypes(types.includes(type) ? types.filter((each) => each !== type) : [...types, type])
            }
          />
          <label className="own-field">
            <span>{steps('claim.on')}</span>
            <input type="date" value={on} max={today} onChange={({ target }) => setOn(target.value)} />
          </label>
          <label className="own-field">
            <span>{steps('claim.source')}</span>
            <input type="text" value={source} onChange={({ target }) => setSource(target.value)} />
            <span className="muted small">{steps('claim.sourceHint')}</span>
          </label>
          <p>
            <Button disabled={!ready} onClick={add}>
              {steps('claim.add')}
            </Button>
          </p>
        </div>
      </details>
    </section>
  );
}

type WordsProps = Pick<Props, 'manifest' | 'units'> & { readonly claim: Claim };

function ClaimWords({ claim, manifest }: WordsProps) {
  const { steps, lang } = useWords();
  const [code = ''] = claim.area;
  const region = manifest.regions.find((each) => each.code === code);
  const names = claim.types.map((id) => {
    const type = manifest.types.find((each) => each.id === id);
    return type === undefined ? id : pick(type.name, lang).text;
  });
  const types = names.length > 4 ? steps('claim.manyTypes', counted(names.length, lang)) : names.join(', ');
  const place = region === undefined ? steps('claim.unit', { code }) : pick(region.name, lang).text;
  return (
    <p>{steps('claim.says', { place, types, date: formatDate(claim.on, lang), source: claim.source })}</p>
  );
}
