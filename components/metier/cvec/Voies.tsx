import type { ReactNode } from 'react';
import { IconeCarte, IconeCourriel, IconeDocument, IconePieces } from '@/components/ui/Icones';
import { eurosDeCentimes } from '@/lib/affichage';
import { parametresEficash } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';

interface Voie {
  readonly href: string;
  readonly titre: string;
  readonly texte: string;
  readonly icone: ReactNode;
}

interface ProprietesVoies {
  readonly annee: AnneeUniversitaire;
  readonly centimes: number;
  /** Cards are closed where there is no bank. */
  readonly carteOuverte: boolean;
  readonly titre: string;
}

const TAILLE = 'size-9 shrink-0 text-bleu';

function voiesDe({ annee, centimes, carteOuverte }: ProprietesVoies): readonly Voie[] {
  const { frais } = parametresEficash(annee);
  const parCarte: readonly Voie[] = [
    {
      href: '/cvec/carte',
      titre: 'Payer par carte',
      texte: `${eurosDeCentimes(centimes)}, sur la page de la banque. L’attestation est prête tout de suite.`,
      icone: <IconeCarte className={TAILLE} />,
    },
    {
      href: '/cvec/tiers',
      titre: 'Faire payer quelqu’un',
      texte: 'Vous envoyez un lien qui marche 48 heures. La personne paie par carte, sans compte.',
      icone: <IconeCourriel className={TAILLE} />,
    },
  ];
  return [
    ...(carteOuverte ? parCarte : []),
    {
      href: '/cvec/especes',
      titre: 'Payer en espèces à La Poste',
      texte: `${eurosDeCentimes(centimes + frais)}, dont ${eurosDeCentimes(frais)} de frais de La Poste. Attestation sous deux jours ouvrés.`,
      icone: <IconePieces className={TAILLE} />,
    },
    {
      href: '/cvec/exoneration',
      titre: 'Demander une exonération',
      texte: 'Réfugié, demandeur d’asile, boursier d’une région ou du gouvernement… avec un document.',
      icone: <IconeDocument className={TAILLE} />,
    },
  ];
}

/** The ways to settle: what each costs, and how long it takes. */
export function Voies(proprietes: ProprietesVoies) {
  return (
    <section aria-labelledby="voies" className="space-y-4">
      <h2 id="voies">{proprietes.titre}</h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {voiesDe(proprietes).map(({ href, titre, texte, icone }) => (
          <li
            key={href}
            className="relative flex gap-4 rounded-bloc border border-trait p-5 hover:border-bleu"
          >
            {icone}
            <div className="min-w-0">
              <h3>
                {/* The whole card is the target. */}
                <a href={href} className="after:absolute after:inset-0">
                  {titre}
                </a>
              </h3>
              <p className="mt-1 text-petit text-encre-doux">{texte}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
