const PLACES = {
  inside: 'py-6',
  apart: 'fixed right-4 bottom-4 z-50 rounded-sm border border-rule bg-paper px-3 py-1.5 shadow-card print:hidden',
} as const;

/** Says that a part is on its way; not seen before it has taken long enough to wonder. */
export function LoadingLine({ says }: { readonly says: keyof typeof PLACES }) {
  return (
    <p role="status" className={`text-muted text-sm seen-late ${PLACES[says]}`}>
      Loading …
    </p>
  );
}
