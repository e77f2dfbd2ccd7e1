/** Always there: nobody may take this site for the State's. */
export function BandeDemonstration() {
  return (
    <aside aria-label="Démonstration" className="border-b border-[#ecdfae] bg-safran-pale print:border-0">
      <p className="mx-auto w-full max-w-page px-4.5 py-2 text-[0.875rem] leading-[1.45] sm:px-6">
        Démonstration. Aucune donnée réelle, aucun paiement réel.
      </p>
    </aside>
  );
}
