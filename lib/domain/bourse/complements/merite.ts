import type { Bareme } from '../../baremes';
import type { FaitsBourse, FaitsComplements } from '../faits';
import { nombre } from '../format';
import type { ResultatBourse } from '../resultat';
import { compte } from '../saisies';
import type { ConditionAide } from './constat-aide';
import { conditionBoursier, jugerAide } from './constat-aide';
import { aPercu } from './lectures';
import type { AideEvaluee, MontantAide } from './types';

/** Repeating loses it, but for a medical reason. */
function sansRedoublement({ redoublement, redoublementMedical }: FaitsComplements): boolean | undefined {
  // A claim of the file: nobody asks the student, the rectorat sends the list.
  if (!redoublement) return true;
  return redoublementMedical;
}

/**
 * Aide au mérite (MER): 900 € a year in 9 payments, for the mention très bien of the session before the first enrolment, to the
 * holder of a bourse or an ASAA, three times at most; lost by repeating, except for a medical reason. Nothing to ask for: the
 * rectorat tells the Crous. Those who had it in 2014-2015 keep 1 800 €.
 */
export function jugerMerite(faits: FaitsBourse, resultat: ResultatBourse, bareme: Bareme): AideEvaluee {
  const complements = faits.complements ?? {};
  const { annuel, annuelAvant2015, mensualites, fois, source } = bareme.aides.merite;
  const total = complements.meriteAvant2015 && annuelAvant2015 !== null ? annuelAvant2015 : annuel;
  const montant: MontantAide = { mensuel: total / mensualites, mensualites, total };
  const deja = compte(complements.aidesMeriteDejaPercues);
  const conditions: readonly ConditionAide[] = [
    {
      libelle: 'Mention très bien au baccalauréat',
      valeur: complements.mentionTB,
      fait: 'complements.mentionTB',
    },
    conditionBoursier(resultat, aPercu(faits, 'asaa')),
    {
      libelle: `Aide au mérite reçue moins de ${nombre(fois)} fois`,
      valeur: deja === undefined ? undefined : deja < fois,
      fait: 'complements.aidesMeriteDejaPercues',
    },
    {
      libelle: 'Pas de redoublement, sauf raison médicale',
      valeur: sansRedoublement(complements),
      fait: 'complements.redoublementMedical',
    },
  ];
  const fiche = {
    code: 'MER',
    titre: 'Aide au mérite',
    demarche: 'Vous n’avez rien à demander, le rectorat transmet la liste des mentions très bien au Crous.',
    source,
  } as const;
  return jugerAide(fiche, conditions, montant, true);
}
