import type { Registre } from './clients';
import type { Constat, DemandeLue, PropositionLue } from './constat';

type Etat = readonly [Constat, Registre];

function exiger<T>(trouve: T | undefined): T {
  if (trouve === undefined) throw new Error('la tempête n’a rien laissé de cette sorte');
  return trouve;
}

const bloquee = ({ propositions }: Constat): PropositionLue =>
  exiger(propositions.find(({ origine, etat }) => origine === 'blocage' && etat === 'proposee'));

/** The same base, with one more proposal made of the first hold. */
const ajouter =
  (faux: (p: PropositionLue) => Partial<PropositionLue>) =>
  ([constat, registre]: Etat): Etat => {
    const une = bloquee(constat);
    return [{ ...constat, propositions: [...constat.propositions, { ...une, ...faux(une) }] }, registre];
  };

const changer =
  (convient: (d: DemandeLue) => boolean, faux: (d: DemandeLue) => Partial<DemandeLue>) =>
  ([constat, registre]: Etat): Etat => {
    const visee = exiger(constat.demandes.find(convient));
    const demandes = constat.demandes.map((d) => (d === visee ? { ...d, ...faux(d) } : d));
    return [{ ...constat, demandes }, registre];
  };

const inscrite = ([constat, registre]: Etat, faux: (i: Constat['inscriptions'][number]) => object): Etat => [
  { ...constat, inscriptions: constat.inscriptions.map((i) => ({ ...i, ...faux(i) })) },
  registre,
];

/** Each lie that a room could tell, and the word of the auditor that must answer it. */
export const CORRUPTIONS: readonly (readonly [quoi: string, mot: string, faire: (etat: Etat) => Etat])[] = [
  ['une chambre à deux', '^chambre', ajouter(() => ({ id: 'x', numero: 'LOG-AUTRE', secteur: 'ailleurs' }))],
  [
    'une chambre donnée avant la fin du blocage précédent',
    '^chambre',
    ajouter(({ faiteA }) => ({
      id: 'x',
      numero: 'LOG-AUTRE',
      etat: 'expiree',
      faiteA: faiteA - 1,
      closeA: faiteA + 1,
    })),
  ],
  ['deux chambres dans une ville', '^ville', ajouter(() => ({ id: 'x', chambre: -1 }))],
  [
    'un blocage acquitté et oublié',
    '^blocage perdu',
    ([constat, registre]) => [constat, { ...registre, tenues: [...registre.tenues, 'LOG-INCONNUE'] }],
  ],
  [
    'un blocage effacé de la base',
    '^blocage perdu',
    ([constat, registre]) => [
      { ...constat, propositions: constat.propositions.filter((p) => p !== bloquee(constat)) },
      registre,
    ],
  ],
  [
    'une personne refusée et servie',
    '^refusée et servie',
    ([constat, registre]) => [constat, { ...registre, perdantes: [bloquee(constat).numero] }],
  ],
  [
    'un événement effacé',
    '^journal',
    changer(
      ({ journal }) => journal.length > 1,
      ({ journal }) => ({ journal: journal.slice(0, -1) }),
    ),
  ],
  [
    'un état qui ne suit pas',
    '^journal',
    changer(
      ({ etat }) => etat === 'proposee',
      () => ({ etat: 'ouverte' }),
    ),
  ],
  [
    'une inscription perdue',
    '^inscription perdue',
    (etat) => inscrite(etat, () => ({ numero: 'LOG-AUTRE' })),
  ],
  [
    'une empreinte d’un autre',
    '^inscription hors',
    (etat) => inscrite(etat, () => ({ empreinte: 'f'.repeat(64) })),
  ],
  ['une inscription jamais tirée', '^inscription jamais', (etat) => inscrite(etat, () => ({ rang: null }))],
  [
    'un grief en route',
    '^un grief',
    ([constat, registre]) => [constat, { ...registre, griefs: ['un grief'] }],
  ],
];
