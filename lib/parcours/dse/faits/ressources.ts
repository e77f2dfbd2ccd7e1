import type { FaitsAutonomie, FaitsFoyer, FaitsRessources } from '@/lib/domain/bourse/faits';
import type { ReponsesDse } from '../definition';
import type { SituationParents } from '../famille/valeurs';

function statut({ enfance, protection, ...reponses }: ReponsesDse): FaitsAutonomie['statut'] {
  if (enfance?.enfance === 'ase_actuelle') return 'pupille_ou_ase_18_21';
  if (enfance?.enfance === 'ase_ancienne') return 'ancien_ase';
  if (protection?.protection === 'refugie') return 'refugie';
  return reponses['situation-familiale']?.statut;
}

/** AUT-1 to AUT-6. The declaration is not asked of a single person without children: it would change nothing. */
function autonomie(reponses: ReponsesDse): FaitsAutonomie {
  const famille = reponses['situation-familiale'];
  const declaration = reponses['declaration-impots'];
  const sansObjet = famille?.statut === 'celibataire' && famille.enfants === 0;
  return {
    statut: statut(reponses),
    ressourcesMensuellesCouple: reponses['ressources-couple']?.mensuel,
    enfantsACharge: declaration?.enfants ?? (sansObjet ? 0 : undefined),
    declarationFiscaleDistincte: declaration?.separee ?? (sansObjet ? false : undefined),
    orphelinDesDeuxParents: reponses.enfance ? reponses.enfance.enfance === 'orphelin' : undefined,
    revenuPropreAnnuel: reponses['avis-etudiant']?.rbg,
  };
}

/** FOY-9 and FOY-10 win over the situation of the two parents. */
function situation(reponses: ReponsesDse): FaitsFoyer['parents'] {
  const couple = reponses['nouveau-couple']?.couple;
  return couple && couple !== 'non' ? couple : reponses.parents?.situation;
}

/** Where « le parent dont vous dépendez » means one of two. */
const SEULS: readonly SituationParents[] = ['separes', 'isole', 'deces', 'incapacite_parent'];

const LETTRE_B = { oui: true, non: false, inconnu: undefined } as const;

/** Parent A is « le parent dont vous dépendez », parent B « votre autre parent ». */
function foyer(reponses: ReponsesDse): FaitsFoyer {
  const titres = reponses['parent-isole']?.titres;
  const autre = reponses['lettre-t-autre']?.lettre;
  const sansLettreA = titres !== undefined && !titres.includes('lettre_t');
  const { separation, parents } = reponses;
  return {
    parents: situation(reponses),
    rbgCouple: reponses['avis-couple']?.rbg,
    rbgParentA: reponses['avis-parent']?.rbg,
    rbgParentB: reponses['avis-autre-parent']?.rbg,
    etudiantAChargeDe: parents && SEULS.includes(parents.situation) ? 'A' : undefined,
    pensionParDecision: separation?.pension ?? reponses['pension-isole']?.pension,
    gardeAlternee: separation?.alternee ?? (parents?.situation === 'isole' ? false : undefined),
    titreCAF: titres?.includes('caf'),
    lettreTA: titres?.includes('lettre_t'),
    // Without the letter on the notice of parent A, the one of parent B is not asked: it cannot matter.
    lettreTB: autre ? LETTRE_B[autre] : sansLettreA ? false : undefined,
    revenusEtranger: reponses['revenus-etranger']?.montant,
    pensionVersee: reponses['pension-versee']?.montant,
  };
}

export const ressourcesVersFaits = (reponses: ReponsesDse): FaitsRessources => ({
  mode: 'foyer',
  foyer: foyer(reponses),
  autonomie: autonomie(reponses),
});
