'use client';

const LIENS = [
  ['/regles', 'Les règles de calcul'],
  ['/accessibilite', 'Accessibilité : partiellement conforme'],
  ['/donnees-personnelles', 'Données personnelles'],
  ['/verifier', 'Vérifier une attestation'],
  ['/aide', 'Être aidé par une personne'],
  ['/mentions-legales', 'Mentions légales'],
] as const;

export function PiedDePage() {
  return (
    <footer className="mt-16 border-t border-trait bg-papier print:hidden">
      <nav aria-label="Pied de page" className="mx-auto w-full max-w-page px-4.5 py-9 sm:px-6">
        <ul className="flex flex-wrap gap-x-5.5 gap-y-2 text-petit">
          {LIENS.map(([href, libelle]) => (
            <li key={href}>
              <a href={href} className="text-encre">
                {libelle}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
