interface Props {
  readonly text: string;
  readonly title: string;
  /** Credit of the street map, while it is on. */
  readonly street?: string;
}

/** Credit of the borders; OpenStreetMap's links to its terms, as its licence guide asks. */
export function Attribution({ text, title, street = '' }: Props) {
  const more = street === '' ? '' : ` · ${street}`;
  if (text === '' && street === '') return null;
  if (!text.includes('OpenStreetMap')) return <p className="map-attribution">{`${text}${more}`}</p>;
  return (
    <p className="map-attribution">
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer" title={title}>
        {text}
      </a>
      {more}
    </p>
  );
}
