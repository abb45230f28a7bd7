/** Credit of the borders; OpenStreetMap's links to its terms, as its licence guide asks. */
export function Attribution({ text, title }: { readonly text: string; readonly title: string }) {
  if (text === '') return null;
  if (!text.includes('OpenStreetMap')) return <p className="map-attribution">{text}</p>;
  return (
    <p className="map-attribution">
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer" title={title}>
        {text}
      </a>
    </p>
  );
}
