import '../tools.css';

/** The dashed outline of what a scenario changes. Decorative: its words stand beside it. */
export function ChangedSwatch() {
  return (
    <svg className="swatch" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <rect className="legend-changed" x="1.2" y="1.2" width="23.6" height="15.6" rx="3" />
    </svg>
  );
}

/** The diamond of a scenario's service. */
export function MarkSwatch() {
  return (
    <svg width="26" height="22" viewBox="0 0 26 22" aria-hidden="true">
      <path className="legend-mark" d="M13 1 23 11 13 21 3 11ZM13 6.6V15.4M8.6 11H17.4" />
    </svg>
  );
}
