import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import { dateEnClair, eurosDeCentimes } from '@/lib/affichage';
import {
  actionsSejour,
  dernierJourDuSejour,
  genreDuMoment,
  type VieSejour,
} from '@/lib/domain/logement/sejour';
import { CHAMPS_ETAT_DES_LIEUX } from '@/lib/parcours/logement/sejour';
import { creneauEnClair, ETATS_SEJOUR } from './libelles';
import type { LieuAffiche } from './types';

interface ProprietesConstat {
  readonly prenom: string;
  readonly nom: string;
  readonly vie: VieSejour;
  readonly lieu: LieuAffiche;
  readonly action: ActionFormulaire;
}

const TITRE = 'État des lieux';

/** A stay as an agent sees it, and the inventory to record. */
export function Constat({ prenom, nom, vie, lieu, action }: ProprietesConstat) {
  const actions = actionsSejour(vie.etat, 'crous');
  const possible = actions.includes('constater_entree') || actions.includes('constater_sortie');
  const pris = vie.rendezVous[genreDuMoment(vie)];
  const { mot, ton } = ETATS_SEJOUR[vie.etat];
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href="/instruction/cles">Revenir aux rendez-vous</Lien>
      </p>
      <div className="space-y-2">
        <h1>
          {prenom} {nom}
        </h1>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <ListeDescription
        lignes={[
          { libelle: 'Logement', detail: `${lieu.residence}, ${lieu.ville}`, valeur: lieu.chambre },
          { libelle: 'Du', valeur: dateEnClair(vie.debut) },
          { libelle: 'Au', valeur: dateEnClair(dernierJourDuSejour(vie)) },
          { libelle: 'Dépôt de garantie', valeur: vie.depot > 0 ? eurosDeCentimes(vie.depot) : 'Aucun' },
          ...(vie.entreLe ? [{ libelle: 'Entrée', valeur: dateEnClair(vie.entreLe) }] : []),
          ...(vie.partiLe ? [{ libelle: 'Sortie', valeur: dateEnClair(vie.partiLe) }] : []),
          ...(pris ? [{ libelle: 'Rendez-vous', valeur: creneauEnClair(pris.creneau) }] : []),
        ]}
      />
      {possible ? (
        <section aria-labelledby="titre-constat" className="space-y-4">
          <h2 id="titre-constat">{vie.entreLe ? 'Enregistrer la sortie' : 'Enregistrer l’entrée'}</h2>
          <FormulaireSimple
            titre={TITRE}
            champs={CHAMPS_ETAT_DES_LIEUX}
            action={action}
            bouton={vie.entreLe ? 'Enregistrer la sortie' : 'Enregistrer l’entrée'}
          />
        </section>
      ) : (
        <>
          <TitreDOnglet titre={TITRE} enErreur={false} />
          <p>Il n’y a pas d’état des lieux à enregistrer pour ce séjour.</p>
        </>
      )}
    </Conteneur>
  );
}
