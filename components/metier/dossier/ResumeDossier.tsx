import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Pastille } from '@/components/ui/Pastille';
import { jourEtHeure } from '@/lib/affichage';
import type { EtatDossier } from '@/lib/domain/dossier';
import { ETATS } from './libelles';

interface ProprietesResume {
  readonly campagne: string;
  readonly numero: string | null;
  readonly etat: EtatDossier;
  readonly modifieLe: Date;
  readonly deposeLe: Date | null;
}

/** One dossier of the dashboard: where it stands and the one thing to do. */
export function ResumeDossier({ campagne, numero, etat, modifieLe, deposeLe }: ProprietesResume) {
  const { mot, ton, phrase } = ETATS[etat];
  const depose = etat !== 'brouillon' && numero;
  return (
    <Carte>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2>Dossier social étudiant {campagne}</h2>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <p className="mt-2">{phrase}</p>
      <p className="mt-1 text-petit text-encre-doux">
        {depose && deposeLe
          ? `Déposé le ${jourEtHeure(deposeLe)}, numéro ${numero}`
          : `Enregistré le ${jourEtHeure(modifieLe)}. Rien de ce que vous avez tapé n’est perdu.`}
      </p>
      <div className="mt-5">
        {depose ? (
          <LienBouton href={`/suivi/${numero}`}>Suivre mon dossier</LienBouton>
        ) : (
          <LienBouton href={`/dse/${campagne}`}>Reprendre mon dossier</LienBouton>
        )}
      </div>
    </Carte>
  );
}
