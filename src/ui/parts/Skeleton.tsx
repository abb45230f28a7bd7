/** Grey places of cards that are on their way; a progress bar beside it speaks. */
export function Skeleton({ cards = 3 }: { readonly cards?: number }) {
  const list = Array.from({ length: cards }, (_, i) => i);
  return (
    <div className="skeleton" aria-hidden="true">
      {list.map((i) => (
        <div key={i} className="skeleton-card">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
