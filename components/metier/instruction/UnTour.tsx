import { entier, jourEtHeure, minuteEnClair } from '@/lib/affichage';
import type { TourMontre } from '@/lib/parcours/logement/tours';
import type { ActionFormulaire } from '../../formulaire/etat';
import { FormulaireSimple } from '../../formulaire/FormulaireSimple';
import { Alerte } from '../../ui/Alerte';
import { Carte } from '../../ui/Carte';
import { Lien } from '../../ui/Lien';
import { type LigneDescription, ListeDescription } from '../../ui/ListeDescription';
import { Pastille, type TonPastille } from '../../ui/Pastille';

interface ProprietesUnTour {
  readonly annee: string;
  readonly tour: TourMontre;
  readonly lancer: ActionFormulaire;
  readonly publier: ActionFormulaire;
}

const etatDe = ({ joue, enCours, peutLancer }: TourMontre): readonly [TonPastille, string] => {
  if (enCours) return ['safran', 'En cours'];
  if (joue?.etat === 'publie') return ['vert', 'Publié'];
  if (joue) return ['bleu', 'Calculé'];
  return peutLancer ? ['safran', 'À lancer'] : ['gris', 'Pas calculé'];
};

const EN_COURS = {
  lancer: 'Le tour se calcule. Rechargez cette page dans un instant.',
  publier: 'Les résultats se publient. Rechargez cette page dans un instant.',
} as const;

/** A round: its dates, its figures, what may be done of it now. */
export function UnTour({ annee, tour, lancer, publier }: ProprietesUnTour) {
  const { dates, joue, valides, peutLancer, peutPublier, enCours } = tour;
  const [ton, mot] = etatDe(tour);
  return (
    <Carte id={`tour-${dates.numero}`} className="space-y-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2>Tour {dates.numero}</h2>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <ul className="space-y-1">
        <li>Vœux clos le {minuteEnClair(dates.cloture)}</li>
        <li>Résultats annoncés pour le {minuteEnClair(dates.resultats)}</li>
        <li>
          {joue?.echeanceLe
            ? `Avance à payer avant le ${jourEtHeure(joue.echeanceLe)}`
            : `Avance à payer jusqu’au ${minuteEnClair(dates.echeance)}`}
        </li>
      </ul>
      <ListeDescription
        lignes={joue ? chiffres(tour) : [{ libelle: 'Paniers validés', valeur: entier(valides) }]}
      />
      {enCours ? (
        <Alerte role="status">
          <p>{EN_COURS[enCours]}</p>
          <p>
            <Lien href={`/instruction/logement?annee=${annee}#tour-${dates.numero}`}>Recharger</Lien>
          </p>
        </Alerte>
      ) : null}
      {peutLancer && !enCours ? (
        <FormulaireSimple champs={[]} action={lancer} bouton={`Lancer le tour ${dates.numero}`} />
      ) : null}
      {peutPublier && !enCours ? (
        <FormulaireSimple
          champs={[]}
          action={publier}
          bouton={`Publier les résultats du tour ${dates.numero}`}
        />
      ) : null}
      {joue?.etat === 'publie' ? (
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <Lien href={`/logement/tours/${annee}/${dates.numero}`}>
              Page publique du tour {dates.numero}
            </Lien>
          </li>
        </ul>
      ) : null}
      {joue ? (
        <p className="text-petit">
          <Lien href={`/instruction/logement/tours/${annee}/${dates.numero}/tour.csv`}>
            Fichier de contrôle du tour {dates.numero} (CSV)
          </Lien>
        </p>
      ) : null}
    </Carte>
  );
}

function chiffres({ joue, reponses }: TourMontre): readonly LigneDescription[] {
  if (!joue) return [];
  const ligne = (libelle: string, nombre: number, detail?: string) => ({
    libelle,
    ...(detail ? { detail } : {}),
    valeur: entier(nombre),
  });
  const avant = [
    ligne('Demandes classées', joue.demandes, `Calculé ${jourEtHeure(joue.calculeLe)}`),
    ligne('Vœux', joue.voeux),
    ligne('Chambres libres', joue.chambres),
  ];
  if (joue.etat === 'calcule') {
    return [...avant, ligne('Chambres attribuées', joue.proposees), ligne('Étudiants servis', joue.servies)];
  }
  return [
    ...avant,
    ligne(
      'Propositions faites',
      joue.faites ?? 0,
      joue.publieLe ? `Publié ${jourEtHeure(joue.publieLe)}` : undefined,
    ),
    ligne('Payées', reponses.reservee ?? 0),
    ligne('En attente', reponses.proposee ?? 0),
    ligne('Refusées', reponses.refusee ?? 0),
    ligne('Non payées à temps', reponses.expiree ?? 0),
    ligne('Rendues après paiement', reponses.liberee ?? 0),
    ligne('Étudiants prévenus', joue.prevenues),
  ];
}
