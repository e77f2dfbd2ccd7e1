import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { duree, heure, pluriel, typographie } from '@/lib/affichage';
import type { ParametresComplementaires } from '@/lib/domain/logement/complementaire';
import { PHRASES_COMPLEMENTAIRES, type ReservationDeFiche } from '@/lib/parcours/logement/complementaire';
import type { LogementNomme, PropositionAffichee } from '@/lib/parcours/logement/demande';
import { direLoyer, nomDuLogement } from '../libelles';
import { CompteARebours } from './CompteARebours';
import { direQuand } from './fenetres';

interface ProprietesReserver {
  readonly logement: LogementNomme;
  readonly reservation: ReservationDeFiche;
  readonly parametres: ParametresComplementaires;
  readonly aUneDemande: boolean;
  /** What the student holds here, live or over; the last one. */
  readonly tenue: PropositionAffichee | null;
  readonly maintenant: number;
  readonly bloquer: ActionFormulaire;
}

const SECONDE = 1_000;

/** One sheet in the complementary phase: hold a room, or know why not and what to do. */
export function ReserverUneChambre(proprietes: ProprietesReserver) {
  const { logement, tenue } = proprietes;
  const vivante = tenue?.etat === 'proposee' && !tenue.echue;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p className="text-petit">
        <Lien href={`/logement/${logement.id}`}>Revenir à la fiche du logement</Lien>
      </p>
      <div>
        <h1>{vivante ? 'Cette chambre est bloquée pour vous' : 'Réserver une chambre'}</h1>
        <p className="mt-3">
          {nomDuLogement(logement)}, {logement.residence}, à {logement.ville}. {direLoyer(logement.loyers)}
          {logement.loyers ? ' par mois' : ''}
        </p>
        <p lang="en" className="mt-2 text-petit text-encre-doux">
          {vivante
            ? 'In English: this room is yours if the advance is paid before the time below.'
            : 'In English: hold a room of this residence, then pay the advance before the time shown.'}
        </p>
      </div>
      {vivante && tenue ? <Tenue {...proprietes} tenue={tenue} /> : <Libre {...proprietes} />}
    </Conteneur>
  );
}

function Tenue({ tenue, maintenant }: ProprietesReserver & { readonly tenue: PropositionAffichee }) {
  return (
    <Carte ton="bleu">
      <p className="text-h3 font-[680]">
        Payez l’avance avant {heure(tenue.echeanceLe)}
        <CompteARebours resteMs={tenue.echeanceLe.getTime() - maintenant} />
      </p>
      <p className="mt-2">
        Chambre {tenue.porte}. Passé cette heure, elle se libère et quelqu’un d’autre peut la prendre.
      </p>
      <p className="mt-5">
        <LienBouton href={`/logement/demande/proposition/${tenue.id}`}>
          Payer ou faire payer l’avance
        </LienBouton>
      </p>
    </Carte>
  );
}

function Libre(proprietes: ProprietesReserver) {
  const { reservation, parametres, aUneDemande, tenue, bloquer } = proprietes;
  const { libres, empechement, fenetre } = reservation;
  if (fenetre)
    return (
      <Alerte titre="Les chambres de ce logement sont données par une fenêtre d’inscription">
        <p>{direQuand(fenetre)}. Arriver le premier ne donne aucun avantage.</p>
        <p>
          <Lien href={`/logement/fenetre/${fenetre.id}`}>{typographie(fenetre.titre)}</Lien>
        </p>
      </Alerte>
    );
  if (empechement) return <Alerte titre={typographie(PHRASES_COMPLEMENTAIRES[empechement])} />;
  return (
    <>
      {tenue?.echue || tenue?.etat === 'expiree' ? (
        <Alerte type="attention" titre="Votre blocage est terminé">
          <p>
            L’avance n’a pas été payée à temps : la chambre s’est libérée. Vous pouvez en bloquer une autre.
          </p>
        </Alerte>
      ) : null}
      <Carte>
        <p className="text-h3 font-[680]">
          {libres === 0
            ? 'Aucune chambre libre en ce moment'
            : `${pluriel(libres, 'chambre libre', 'chambres libres')} en ce moment`}
        </p>
        {libres === 0 ? (
          <p className="mt-2">
            Une chambre bloquée et non payée se libère vite. Revenez dans quelques minutes, ou gardez une
            recherche pour être prévenu.
          </p>
        ) : (
          <p className="mt-2">
            {typographie(
              `La chambre est à vous seul pendant ${duree(parametres.blocage.dureeMs / SECONDE)} : le temps de payer l’avance, ou de la faire payer par un proche. Un blocage à la fois par ville.`,
            )}
          </p>
        )}
        <div className="mt-5">
          {!aUneDemande ? (
            <p>
              <LienBouton href="/logement/demande/demander">Faire d’abord ma demande de logement</LienBouton>
            </p>
          ) : libres > 0 ? (
            <FormulaireSimple
              titre="Réserver une chambre"
              champs={[]}
              action={bloquer}
              bouton={`Bloquer cette chambre ${duree(parametres.blocage.dureeMs / SECONDE)}`}
            />
          ) : (
            <Lien href="/logement">Chercher un autre logement</Lien>
          )}
        </div>
      </Carte>
    </>
  );
}
