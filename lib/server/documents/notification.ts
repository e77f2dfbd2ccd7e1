import 'server-only';
import { dateEnClair, euros, jourEnClair, nomEchelon, points } from '@/lib/affichage';
import type { Pas, ResultatBourse } from '@/lib/domain/bourse/resultat';
import { dernierJourDeRecours, VOIES_DE_RECOURS } from '@/lib/domain/dossier';
import type { Ouverture } from '@/lib/parcours/ouverture';
import { type DecisionFigee, type DepotFige, ouvertureFigee } from '../dossier';
import type { Bloc, DocumentADessiner } from './blocs';
import { PIED } from './recapitulatif';
import { blocsDesVersements } from './versements';

const TITRES = {
  notification: 'Notification conditionnelle de bourse',
  rejet: 'Décision de rejet de votre demande de bourse',
  examen: 'Votre dossier est examiné par le Crous',
} as const;

/** The decision, with each rule that made it, its text, and how to contest it. */
export function notification(depot: DepotFige): DocumentADessiner {
  const { contenu, decisions, reponse } = depot;
  const { personne } = contenu;
  const { issue } = reponse;
  return {
    titre: `${TITRES[issue]} ${contenu.campagne}`,
    entete: [
      `${personne.prenom} ${personne.nom}, dossier ${contenu.numero}`,
      `Décision du ${jourEnClair(reponse.decideeLe)}`,
    ],
    blocs: [
      ...remplacement(depot),
      ...introduction(depot),
      ...decisions.flatMap((decision) => [
        { type: 'titre' as const, texte: libelleDuVoeu(depot, decision.voeu) },
        ...decisionDuVoeu(depot, decision),
      ]),
      ...(issue === 'examen' ? [] : recours(depot)),
    ],
    pied: `${PIED} Empreinte du dépôt : ${depot.empreinte}`,
  };
}

const libelleDuVoeu = ({ contenu }: DepotFige, rang: number): string => {
  const voeu = contenu.voeux.find((v) => v.rang === rang);
  return `Vœu ${rang} : ${voeu?.libelle ?? ''}`;
};

/** Why this document differs from the one of the deposit. */
function remplacement({ contenu, reponse }: DepotFige): Bloc[] {
  if (!reponse.reevaluee) return [];
  const texte = `Le barème ${contenu.campagne} a changé : nous avons recalculé la réponse à votre dossier, avec ce que vous aviez déposé le ${dateEnClair(contenu.deposeLe)}. Cette décision remplace la précédente.`;
  return [{ type: 'paragraphe', texte }];
}

function introduction({ contenu, reponse }: DepotFige): Bloc[] {
  if (reponse.issue === 'examen') {
    return [
      {
        type: 'paragraphe',
        texte: 'Votre dossier est déposé. Voici ce qui a arrêté la réponse automatique :',
      },
      { type: 'liste', elements: reponse.motifsExamen },
    ];
  }
  if (reponse.issue === 'rejet') {
    return [{ type: 'paragraphe', texte: 'Votre demande est refusée pour les raisons ci-dessous.' }];
  }
  return [
    {
      type: 'paragraphe',
      texte:
        'Cette notification est conditionnelle : elle devient définitive quand votre établissement confirme votre inscription. Remettez-la à votre établissement.',
    },
    ...(reponse.statutBareme === 'provisoire'
      ? [
          {
            type: 'paragraphe' as const,
            texte: `Le barème ${contenu.bareme.annee} est provisoire : l’arrêté n’est pas encore publié. Si ses montants changent, votre notification sera recalculée.`,
          },
        ]
      : []),
  ];
}

function decisionDuVoeu({ contenu, reponse }: DepotFige, decision: DecisionFigee): Bloc[] {
  const { resultat } = decision;
  const ouverture = ouvertureFigee(contenu, decision);
  const notifiee = reponse.issue === 'notification' && ouverture !== null;
  return [
    ...verdict(resultat, ouverture),
    ...(notifiee ? blocsDesVersements(ouverture) : []),
    ...(resultat.explication.length > 0
      ? [{ type: 'paragraphe' as const, texte: 'Pourquoi cette réponse', fort: true }]
      : []),
    { type: 'lignes', lignes: resultat.explication.map(ligne) },
  ];
}

const ligne = (pas: Pas) => ({
  libelle: pas.libelle,
  valeur: pas.conclusion,
  source: `${pas.source} · règle ${pas.regle}`,
});

/** EXO: the fees of a private school are its own. */
const exonere = (ouverture: Ouverture | null): string =>
  ouverture?.exonerations.some(({ code }) => code === 'DROITS_INSCRIPTION')
    ? 'Vous êtes exonéré des droits d’inscription dans un établissement public et de la CVEC.'
    : 'Vous êtes exonéré de la CVEC.';

function verdict(resultat: ResultatBourse, ouverture: Ouverture | null): Bloc[] {
  switch (resultat.type) {
    case 'eligible':
      return [
        {
          type: 'paragraphe',
          fort: true,
          texte: `Échelon ${nomEchelon(resultat.echelon)} : ${euros(resultat.montants.annuel)} pour une année entière, soit ${resultat.montants.mensualites} versements de ${euros(resultat.montants.mensuel)}.`,
        },
        {
          type: 'paragraphe',
          texte: `Ressources retenues : ${euros(resultat.calcul.ressourcesRetenues)}. Points de charge : ${points(resultat.calcul.pointsDeCharge)}. ${exonere(ouverture)}`,
        },
      ];
    case 'non_eligible':
      return resultat.motifs.map((motif) => ({
        type: 'paragraphe' as const,
        fort: true,
        texte: `Refus : ${motif.libelle} (${motif.source})`,
      }));
    case 'indetermine':
      return [
        { type: 'liste', elements: resultat.faitsManquants.map((fait) => fait.libelle) },
        ...(resultat.estimation?.echelon
          ? [
              {
                type: 'paragraphe' as const,
                texte: `Estimation, sous réserve de cet examen : échelon ${nomEchelon(resultat.estimation.echelon)}.`,
              },
            ]
          : []),
      ];
  }
}

function recours({ reponse }: DepotFige): Bloc[] {
  const limite = dateEnClair(dernierJourDeRecours(reponse.decideeLe));
  return [
    { type: 'titre', texte: 'Si vous n’êtes pas d’accord' },
    {
      type: 'paragraphe',
      texte: `Vous avez deux mois, jusqu’au ${limite}, pour contester cette décision. Sans réponse au bout de deux mois, votre recours est refusé.`,
    },
    {
      type: 'liste',
      elements: VOIES_DE_RECOURS.map((v) => `${v.nom}, devant ${v.devant}. ${v.comment}`),
    },
  ];
}
