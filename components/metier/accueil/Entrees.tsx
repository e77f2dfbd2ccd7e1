import type { ReactNode } from 'react';
import { IconeBarres, IconeCarte, IconeDocument, IconeMaison } from '@/components/ui/Icones';
import { Pastille } from '@/components/ui/Pastille';
import { dateEnClair } from '@/lib/affichage/dates';
import type { Campagne, Phase } from '@/lib/domain/dossier';

interface Entree {
  readonly href: string;
  readonly titre: string;
  readonly texte: string;
  readonly icone: ReactNode;
  readonly duree: ReactNode;
}

const TAILLE = 'size-10 text-bleu';
const SANS_COMPTE = <Pastille ton="bleu">Sans compte</Pastille>;

function Minutes({ nombre }: { readonly nombre: number }) {
  return (
    <Pastille ton="bleu">
      <span aria-hidden="true">≈ {nombre} min</span>
      <span className="sr-only">environ {nombre} minutes</span>
    </Pastille>
  );
}

/** The four things one can do here, with the time each takes. */
export function Entrees({ campagne, phase }: { readonly campagne: Campagne; readonly phase: Phase }) {
  const entrees: readonly Entree[] = [
    {
      href: '/simulateur',
      titre: 'Estimer ma bourse',
      texte: 'Sans compte. L’échelon, le montant, et pourquoi.',
      icone: <IconeBarres className={TAILLE} />,
      duree: <Minutes nombre={2} />,
    },
    {
      href: '/tableau-de-bord',
      titre: 'Déposer mon dossier social étudiant',
      texte: `Bourse et logement avec un seul dossier. ${ouverture(campagne, phase)}`,
      icone: <IconeDocument className={TAILLE} />,
      duree: <Minutes nombre={15} />,
    },
    {
      href: '/cvec',
      titre: 'Obtenir mon attestation CVEC',
      texte: 'Payer, faire payer par un proche, ou être exonéré.',
      icone: <IconeCarte className={TAILLE} />,
      duree: <Minutes nombre={3} />,
    },
    {
      href: '/logement',
      titre: 'Trouver un logement',
      texte: 'Autour de votre lieu d’études, sur la carte, par loyer et par surface.',
      icone: <IconeMaison className={TAILLE} />,
      duree: SANS_COMPTE,
    },
  ];
  return (
    <ul className="mt-2.5 grid gap-5 md:grid-cols-2">
      {entrees.map((entree) => (
        <CarteEntree key={entree.href} {...entree} />
      ))}
    </ul>
  );
}

function ouverture({ cloture, ouverture }: Campagne, phase: Phase): string {
  const jour = (date: typeof cloture) => dateEnClair(date).replace(/ \d{4}$/, '');
  if (phase === 'pas_ouverte') return `Ouvre le ${jour(ouverture)}.`;
  if (phase === 'close') return 'Clos pour cette année, sauf changement durable de votre situation.';
  return `Ouvert jusqu’au ${jour(cloture)}.`;
}

function CarteEntree({ href, titre, texte, icone, duree }: Entree) {
  return (
    <li className="relative flex gap-6 rounded-bloc border border-trait px-6 py-7 hover:border-bleu sm:px-7.5">
      {icone}
      <div className="min-w-0">
        <h3>
          {/* The whole card is the target: its link stretches over it. */}
          <a href={href} className="after:absolute after:inset-0">
            {titre}
          </a>
        </h3>
        <p className="mt-1 text-encre-doux">{texte}</p>
        <div className="mt-2.5">{duree}</div>
      </div>
    </li>
  );
}
