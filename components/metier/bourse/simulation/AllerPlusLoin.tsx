import { Lien } from '@/components/ui/Lien';

const PAGES = [
  { href: '/simulateur/annees-suivantes', libelle: 'Regarder les années suivantes' },
  { href: '/simulateur/comparer', libelle: 'Comparer des villes d’études' },
  { href: '/simulateur/partager', libelle: 'Partager ce résultat' },
  { href: '/regles/notions', libelle: 'Comprendre les mots de cette page' },
] as const;

/** The pages that start from this result. */
export function AllerPlusLoin() {
  return (
    <nav aria-label="Pour aller plus loin" className="mt-7 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {PAGES.map(({ href, libelle }) => (
          <li key={href}>
            <Lien href={href}>{libelle}</Lien>
          </li>
        ))}
      </ul>
    </nav>
  );
}
