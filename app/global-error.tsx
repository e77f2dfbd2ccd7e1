'use client';

import './globals.css';
import Panne from './error';

/** The frame of the page itself broke: nothing of it may be relied upon, so it stands alone. */
export default function PanneGenerale(proprietes: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="fr">
      <body className="font-sans">
        <p className="bg-safran-pale px-4.5 py-2 text-petit">
          Démonstration. Aucune donnée réelle, aucun paiement réel.
        </p>
        <Panne {...proprietes} />
      </body>
    </html>
  );
}
