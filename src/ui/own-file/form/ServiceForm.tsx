import { useRef, useState } from 'react';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../../../data/provider/columns.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { FormField } from './FormField.tsx';
import { PlaceFinder } from './PlaceFinder.tsx';

export type NewRecord = Partial<Record<ProviderColumn, string>>;

interface Props {
  readonly oblast: string | null;
  readonly onAdd: (record: NewRecord) => void;
}

const FIRST: readonly ProviderColumn[] = ['provider', 'service_type', 'status'];
const CONTACT: readonly ProviderColumn[] = ['address', 'phone', 'hours', 'eligibility', 'fees'];
const TRUST: readonly ProviderColumn[] = ['source', 'reported_on'];
const REQUIRED = new Set<ProviderColumn>([...FIRST, ...TRUST]);
/** The place is found by its name, the id is made. */
const ELSEWHERE = new Set<ProviderColumn>(['id', 'hromada', 'hromada_name', 'settlement']);
/** What is never said of a secret place. */
const NOWHERE: NewRecord = { hromada: '', settlement: '', address: '', lon: '', lat: '', precision: '' };
const REST = PROVIDER_COLUMNS.filter(
  (column) => ![...FIRST, ...CONTACT, ...TRUST].includes(column) && !ELSEWHERE.has(column),
);

/** Whoever asked for the form goes on in it: it opens under the edge of a short window. */
function bringUp(form: HTMLFormElement | null) {
  form?.scrollIntoView({ block: 'start' });
  form?.querySelector('input')?.focus({ preventScroll: true });
}

/** A record by a form: the columns of the table, by what each may hold. The check of a file follows. */
export function ServiceForm({ oblast, onAdd }: Props) {
  const { steps } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const today = useApp((state) => state.today);
  const [record, setRecord] = useState<NewRecord>({ status: 'operating', reported_on: today });
  const [lost, setLost] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (manifest === null) return null;
  const types = manifest.types.find(({ id }) => id === record.service_type);
  // A secret place is never typed in; whom it serves is.
  const secret = types?.redacted === true;
  const field = (column: ProviderColumn) => (
    <FormField
      key={column}
      column={column}
      value={record[column] ?? ''}
      required={REQUIRED.has(column) || (secret && column === 'service_area')}
      manifest={manifest}
      onChange={(value) => setRecord({ ...record, [column]: value })}
    />
  );
  const told = (column: ProviderColumn) => !secret || !(column in NOWHERE);
  const send = () => {
    if (!secret && (record.hromada ?? '') === '') {
      setLost(true);
      place.current?.querySelector('input')?.focus();
      return;
    }
    onAdd(secret ? { ...record, ...NOWHERE } : record);
  };
  return (
    <form
      ref={bringUp}
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {FIRST.map(field)}
      {secret ? (
        <>
          <p className="small">{steps('form.secret')}</p>
          {field('service_area')}
        </>
      ) : (
        <div ref={place}>
          <PlaceFinder
            region={oblast}
            hromada={record.hromada ?? ''}
            onChoose={(found) => {
              setLost(false);
              setRecord({ ...record, ...found });
            }}
          />
          {lost && (
            <p role="alert" className="own-wrong small">
              {steps('form.noPlace')}
            </p>
          )}
        </div>
      )}
      {CONTACT.filter(told).map(field)}
      {TRUST.map(field)}
      <details>
        <summary>{steps('form.more')}</summary>
        <div className="own-form">
          {REST.filter((column) => told(column) && !(secret && column === 'service_area')).map(field)}
        </div>
      </details>
      <Button type="submit" variant="primary">
        {steps('form.add')}
      </Button>
    </form>
  );
}
