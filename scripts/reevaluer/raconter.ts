import { entier, pluriel, pourcent } from '@/lib/affichage';
import type { Effet } from '@/lib/domain/dossier';
import type { BilanReevaluation } from '@/lib/server/dossier/commandes/reevaluer-campagne';

type Changement = Exclude<Effet, 'inchangee'>;

/** How each change is counted, the good news first. */
const CHANGEMENTS = {
  accordee: 'refus devenus accords',
  echelon_monte: 'échelons plus hauts',
  montant: 'montants changés, même échelon',
  echelon_baisse: 'échelons plus bas',
  refusee: 'accords devenus refus',
  examen: 'envoyés à l’examen par le Crous',
  raisons: 'mêmes réponses, autres raisons',
} as const satisfies Record<Changement, string>;

const SECONDES_ENTRE_LIGNES = 5;

/** How far it is: rewritten in place on a screen, a line every few seconds in a file. */
export function progression(
  ecran = process.stdout.isTTY,
  ecrire: (mot: string) => unknown = (mot) => process.stdout.write(mot),
) {
  let derniere = 0;
  return ({ examines, aFaire }: BilanReevaluation): void => {
    const texte = `  ${entier(examines)} sur ${entier(aFaire)} (${pourcent(Math.min(1, examines / aFaire))})`;
    if (ecran) return void ecrire(`\r${texte} `);
    const maintenant = performance.now();
    if (derniere > 0 && maintenant - derniere < SECONDES_ENTRE_LIGNES * 1000 && examines < aFaire) return;
    derniere = maintenant;
    ecrire(`${texte}\n`);
  };
}

/** The account of a run, in lines. */
export function raconter(bilan: BilanReevaluation, aBlanc: boolean): readonly string[] {
  const { examines, effets, auCrous, aPrevenir, relus, version, aFaire } = bilan;
  const inchanges = effets.inchangee ?? 0;
  if (aFaire === 0) return [`Rien à faire\u202f: tout est déjà examiné par ce barème (version ${version}).`];
  return [
    `${pluriel(examines, 'dossier examiné', 'dossiers examinés')} par la version ${version} du barème\u202f:`,
    `  ${entier(inchanges)} inchangés`,
    ...Object.entries(CHANGEMENTS).flatMap(([effet, mots]) => {
      const combien = effets[effet as Changement] ?? 0;
      return combien > 0 ? [`  ${entier(combien)} ${mots}`] : [];
    }),
    `${entier(auCrous)} à l’examen par le Crous, ${pluriel(aPrevenir, 'courriel')} à ${aBlanc ? 'écrire' : 'envoyer'}.`,
    ...(relus > 0 ? [`${entier(relus)} relus, parce que leur étudiant les changeait au même moment.`] : []),
    ...(aBlanc ? ['À blanc\u202f: rien n’a été écrit.'] : []),
  ];
}
