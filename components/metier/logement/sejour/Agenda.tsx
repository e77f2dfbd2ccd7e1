import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Alerte } from '@/components/ui/Alerte';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { jourEnClair, pluriel } from '@/lib/affichage';
import { jourDuCreneau } from '@/lib/domain/logement/sejour';
import { adresseDeResidence, nomDeResidence } from '@/lib/parcours/logement/sejour';
import { JoursLibres } from './JoursLibres';
import { adresseDuSejour, creneauEnClair, heureEnClair } from './libelles';
import type { AgendaAffiche } from './types';

export interface ActionsDAgenda {
  readonly prendre: ActionFormulaire;
  readonly rendre: ActionFormulaire;
  readonly attendre: ActionFormulaire;
  readonly cesser: ActionFormulaire;
}

interface ProprietesAgenda {
  readonly sejour: string;
  readonly agenda: AgendaAffiche;
  /** The day that is shown. */
  readonly jour: string;
  readonly actions: ActionsDAgenda;
}

const TITRES = {
  entree: 'Votre rendez-vous pour les clés',
  sortie: 'Votre état des lieux de sortie',
} as const;

/** One hour at the residence: the one that is held, the days that are left, the hours of a day. */
export function Agenda({ sejour, agenda, jour, actions }: ProprietesAgenda) {
  const titre = TITRES[agenda.genre];
  const { lieu, libres } = agenda;
  const duJour = libres.filter((creneau) => jourDuCreneau(creneau) === jour);
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href={adresseDuSejour(sejour)}>Revenir à mon logement</Lien>
      </p>
      <h1>{titre}</h1>
      <p className="max-w-mesure text-encre-doux">
        À la résidence {nomDeResidence(lieu.residence)}, {adresseDeResidence(lieu)}. Venez avec une pièce
        d’identité ; comptez une demi-heure.
      </p>
      <Tenu {...{ sejour, agenda, actions }} />
      {libres.length === 0 ? (
        <Complet {...{ titre, agenda, actions }} />
      ) : (
        <section aria-labelledby="titre-choisir" className="space-y-5">
          <h2 id="titre-choisir">{agenda.pris ? 'Choisir une autre heure' : 'Choisir une heure'}</h2>
          <JoursLibres {...{ sejour, libres, jour }} />
          <FormulaireSimple
            titre={titre}
            action={actions.prendre}
            bouton={agenda.pris ? 'Déplacer mon rendez-vous' : 'Prendre ce rendez-vous'}
            champs={[
              {
                ...{
                  type: 'choix',
                  nom: 'creneau',
                  libelle: duJour[0] ? jourEnClair(jourDuCreneau(duJour[0])) : 'Heure',
                },
                options: duJour.map((creneau) => ({ valeur: creneau, libelle: heureEnClair(creneau) })),
              },
            ]}
          />
        </section>
      )}
    </Conteneur>
  );
}

function Tenu({ sejour, agenda, actions }: Omit<ProprietesAgenda, 'jour'>) {
  if (!agenda.pris) return null;
  return (
    <Carte ton="bleu" className="space-y-4">
      <h2 className="text-h3">Vous êtes attendu {creneauEnClair(agenda.pris.creneau)}</h2>
      <p>
        <Lien href={adresseDuSejour(sejour, '/rendez-vous.ics')}>Ajouter à mon agenda (.ics)</Lien>
      </p>
      <FormulaireSimple
        champs={[]}
        action={actions.rendre}
        bouton="Rendre cette heure"
        variante="secondaire"
      />
    </Carte>
  );
}

function Complet({
  titre,
  agenda,
  actions,
}: Pick<ProprietesAgenda, 'agenda' | 'actions'> & { readonly titre: string }) {
  if (agenda.pris) return <p>Il n’y a pas d’autre heure libre pour le moment.</p>;
  return (
    <section aria-labelledby="titre-attente" className="space-y-4">
      <TitreDOnglet titre={titre} enErreur={false} />
      <h2 id="titre-attente">Tout est pris pour le moment</h2>
      {agenda.enAttente ? (
        <>
          <Alerte type="succes" titre="Vous êtes sur la liste d’attente">
            <p>
              {agenda.devant === 0
                ? 'Personne n’attend avant vous.'
                : `${pluriel(agenda.devant, 'personne')} avant vous.`}{' '}
              La première heure libre vous est donnée : vous serez prévenu par courriel.
            </p>
          </Alerte>
          <FormulaireSimple
            champs={[]}
            action={actions.cesser}
            bouton="Ne plus attendre"
            variante="secondaire"
          />
        </>
      ) : (
        <>
          <p className="max-w-mesure">
            Mettez-vous sur la liste d’attente : la première heure libre va au premier qui attend, sans qu’il
            ait à se presser.
          </p>
          <FormulaireSimple champs={[]} action={actions.attendre} bouton="Attendre une heure libre" />
        </>
      )}
    </section>
  );
}
