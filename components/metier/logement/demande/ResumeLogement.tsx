import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Pastille, type TonPastille } from '@/components/ui/Pastille';
import type { EtatDemandeLogement } from '@/lib/domain/logement';

interface ProprietesResume {
  readonly annee: string;
  /** `null`: nothing is asked. */
  readonly demande: { readonly etat: EtatDemandeLogement; readonly offres: number } | null;
}

interface Dit {
  readonly mot: string;
  readonly ton: TonPastille;
  readonly phrase: string;
}

const ETATS: Readonly<Record<EtatDemandeLogement, Dit>> = {
  ouverte: { mot: 'Demandé', ton: 'bleu', phrase: 'Votre demande est enregistrée.' },
  validee: { mot: 'Vœux validés', ton: 'bleu', phrase: 'Vos vœux sont enregistrés.' },
  proposee: { mot: 'Réponse attendue', ton: 'safran', phrase: 'Une chambre attend votre réponse.' },
  reservee: { mot: 'Réservé', ton: 'vert', phrase: 'Votre chambre est réservée.' },
  retiree: { mot: 'Retirée', ton: 'gris', phrase: 'Votre demande de logement est retirée.' },
};
const SANS: Dit = { mot: 'Pas demandé', ton: 'gris', phrase: 'Vous n’avez pas demandé de logement.' };

/** The request for a room on the dashboard: where it stands, and the one thing to do. */
export function ResumeLogement({ annee, demande }: ProprietesResume) {
  const etat = demande && (demande.offres > 0 ? 'proposee' : demande.etat);
  const { mot, ton, phrase } = etat ? ETATS[etat] : SANS;
  return (
    <Carte>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2>Logement {annee}</h2>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <p className="mt-2">{phrase}</p>
      <p className="mt-5">
        <LienBouton variante="secondaire" href="/logement/demande">
          {demande ? 'Voir mon logement' : 'Demander un logement'}
        </LienBouton>
      </p>
    </Carte>
  );
}
