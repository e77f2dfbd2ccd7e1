import { describe, expect, it } from 'vitest';
import { Agenda } from '@/components/metier/logement/sejour/Agenda';
import { Constat } from '@/components/metier/logement/sejour/Constat';
import { Decision, type DecisionAffichee } from '@/components/metier/logement/sejour/Decision';
import { Depot } from '@/components/metier/logement/sejour/Depot';
import {
  JourDesResidences,
  type RendezVousMontre,
} from '@/components/metier/logement/sejour/JourDesResidences';
import { Preuve } from '@/components/metier/logement/sejour/Preuve';
import { ENGAGEMENT } from '@/lib/parcours/logement/sejour';
import { arbreDe, entendu, liens, parNom, titres } from '../../outillage/arbre';
import { tenirLesRegles } from '../../outillage/regles';
import { ACTION, agenda, EMPREINTE, ID, LIEU, PDF, sejour } from './scene';

const lire = (noeud: Parameters<typeof arbreDe>[0]) => {
  const arbre = arbreDe(noeud);
  tenirLesRegles(arbre);
  return arbre;
};
const boutons = (arbre: ReturnType<typeof lire>) => parNom(arbre, 'button').map(entendu);
const adresse = (suite: string) => `/logement/sejour/${ID}${suite}`;
const LE = new Date('2026-06-12T08:30:00Z');

const DECISION: DecisionAffichee = {
  contenu: {
    ...{ numero: 'ADM-2627-00000001', annee: '2026-2027', residence: 'Résidence Kergoat' },
    ...{ adresse: '3 rue des Lices, 35000 Rennes', chambre: 'B12', debut: '2026-09-01', fin: '2027-08-31' },
    ...{ loyer: 35_000, depot: 35_000, preavisEnMois: 1 },
  },
  ...{ empreinte: EMPREINTE, emiseLe: LE, acceptation: null },
};

describe('la décision', () => {
  const page = (change: Partial<DecisionAffichee> = {}) =>
    lire(<Decision sejour={ID} decision={{ ...DECISION, ...change }} accepter={ACTION} />);

  it('se lit en entier avant de s’accepter', () => {
    const arbre = page();
    const texte = entendu(arbre);
    for (const mots of [
      'n’est pas un bail',
      'précaire et révocable',
      'sous-location est interdite',
      'mois civil',
    ]) {
      expect(texte).toContain(mots);
    }
    expect(titres(arbre)).toEqual([
      'h1 Votre décision d’admission',
      'h2 À quelles conditions',
      'h2 Accepter',
    ]);
    expect(liens(arbre)).toContainEqual(['Lire la décision en PDF', adresse('/decision.pdf')]);
    expect(boutons(arbre)).toEqual(['Accepter la décision']);
    expect(texte).toContain(ENGAGEMENT);
  });

  it('acceptée, ne s’accepte plus', () => {
    const arbre = page({ acceptation: { accepteeLe: LE } });
    expect(boutons(arbre)).toEqual([]);
    expect(entendu(arbre)).toMatch(/Acceptée vendredi 12.juin 2026 à 10.h.30/);
    expect(liens(arbre)).toContainEqual(['Voir la preuve de votre acceptation', adresse('/preuve')]);
  });

  it('sans loyer connu ni dépôt, le dit', () => {
    const texte = entendu(page({ contenu: { ...DECISION.contenu, loyer: null, depot: 0 } }));
    expect(texte).toContain('Celle de la résidence');
    expect(texte).toContain('Aucun');
  });

  it('la preuve dit qui, quand, quels mots et quels fichiers', () => {
    const preuve = {
      ...{ numero: 'ADM-2627-00000001', nom: 'Lina Moreau', email: 'lina@exemple.fr', accepteeLe: LE },
      ...{ engagement: ENGAGEMENT, empreinte: EMPREINTE, pdfEmpreinte: PDF },
    };
    const arbre = lire(<Preuve sejour={ID} preuve={preuve} />);
    for (const mots of ['Lina Moreau', 'lina@exemple.fr', ENGAGEMENT, EMPREINTE, PDF]) {
      expect(entendu(arbre)).toContain(mots);
    }
    const hrefs = liens(arbre).map(([, href]) => href);
    expect(hrefs).toContain(adresse('/decision-acceptee.pdf'));
    expect(hrefs).toContain(adresse('/decision.pdf'));
  });
});

describe('les heures de la résidence', () => {
  const actions = { prendre: ACTION, rendre: ACTION, attendre: ACTION, cesser: ACTION };
  const page = (change: Parameters<typeof agenda>[0] = {}, jour = '2026-09-01') =>
    lire(<Agenda {...{ sejour: ID, jour, actions }} agenda={agenda(change)} />);

  it('se choisissent par jour, chaque jour étant un lien', () => {
    const arbre = page();
    expect(liens(arbre).filter(([, href]) => href.includes('?jour='))).toEqual([
      [expect.stringMatching(/mardi 1er.septembre.?2.libres/), adresse('/rendez-vous?jour=2026-09-01')],
      [expect.stringMatching(/mercredi 2.septembre.?1.libre/), adresse('/rendez-vous?jour=2026-09-02')],
    ]);
    expect(entendu(arbre)).toMatch(/9.h.30 14.h.00/);
    expect(boutons(arbre)).toEqual(['Prendre ce rendez-vous']);
  });

  it('tenue, une heure s’ajoute à l’agenda, se déplace et se rend', () => {
    const arbre = page({ pris: { id: 'r1', creneau: '2026-09-03T10:00' } });
    expect(entendu(arbre)).toMatch(/Vous êtes attendu jeudi 3.septembre 2026 à 10.h.00/);
    expect(liens(arbre)).toContainEqual(['Ajouter à mon agenda (.ics)', adresse('/rendez-vous.ics')]);
    expect(boutons(arbre)).toEqual(['Rendre cette heure', 'Déplacer mon rendez-vous']);
  });

  it('toutes prises, on peut attendre ; en attente, on sait combien sont devant', () => {
    expect(boutons(page({ libres: [] }, ''))).toEqual(['Attendre une heure libre']);
    const attend = page({ libres: [], enAttente: true, devant: 2 }, '');
    expect(entendu(attend)).toMatch(/2.personnes avant vous/);
    expect(boutons(attend)).toEqual(['Ne plus attendre']);
    expect(entendu(page({ libres: [], enAttente: true }, ''))).toContain('Personne n’attend avant vous');
  });

  it('une heure tenue et plus rien de libre : ni attente ni déplacement', () => {
    const arbre = page({ libres: [], pris: { id: 'r1', creneau: '2026-09-03T10:00' } }, '');
    expect(boutons(arbre)).toEqual(['Rendre cette heure']);
    expect(entendu(arbre)).toContain('pas d’autre heure libre');
  });

  it('au départ, dit que c’est l’état des lieux', () => {
    expect(titres(page({ genre: 'sortie' }))[0]).toBe('h1 Votre état des lieux de sortie');
  });
});

describe('le dépôt de garantie', () => {
  const depot = { avance: 'a1', centimes: 35_000, residence: 'Kergoat', attente: 60, reessayerLe: null };

  it('dit le montant et mène au paiement', () => {
    const arbre = lire(<Depot sejour={ID} depot={depot} />);
    expect(entendu(arbre)).toMatch(/350.€/);
    expect(entendu(arbre)).toMatch(/1.heure avant un nouvel essai/);
    expect(liens(arbre)).toContainEqual(['Choisir comment payer', '/logement/demande/proposition/a1']);
  });

  it('tant que la banque étudie, dit à partir de quand réessayer', () => {
    const arbre = lire(<Depot sejour={ID} depot={{ ...depot, reessayerLe: LE }} />);
    expect(entendu(arbre)).toMatch(/à partir de 10.h.30/);
    expect(liens(arbre).map(([texte]) => texte)).not.toContain('Choisir comment payer');
  });
});

describe('pour les agents', () => {
  const rendezVous = (change: Partial<RendezVousMontre> = {}): RendezVousMontre => ({
    ...{ sejour: ID, creneau: '2026-09-01T09:30', genre: 'entree', etat: 'cles', honore: false },
    ...{ residence: 'Kergoat', ville: 'Rennes', chambre: 'B12', prenom: 'Lina', nom: 'Moreau' },
    ...change,
  });

  it('le jour se lit par résidence', () => {
    const arbre = lire(
      <JourDesResidences
        rendezVous={[
          rendezVous(),
          rendezVous({ honore: true, creneau: '2026-09-01T10:00' }),
          rendezVous({ residence: 'Patton' }),
        ]}
      />,
    );
    expect(parNom(arbre, 'caption').map(entendu)).toEqual(['Kergoat, Rennes', 'Patton, Rennes']);
    expect(liens(arbre)).toContainEqual(['Lina Moreau', `/instruction/cles/${ID}`]);
    expect(entendu(arbre)).toContain('Attendu');
    expect(entendu(arbre)).toContain('Fait');
  });

  it('vide, le jour le dit', () => {
    expect(entendu(arbreDe(<JourDesResidences rendezVous={[]} />))).toBe('Aucun rendez-vous ce jour-là.');
  });

  it.each([
    ['cles', ['Enregistrer l’entrée']],
    ['admission_acceptee', ['Enregistrer l’entrée']],
    ['entre', ['Enregistrer la sortie']],
    ['preavis', ['Enregistrer la sortie']],
    ['dossier_depose', []],
    ['parti', []],
  ] as const)('en « %s », l’état des lieux : %j', (etat, attendus) => {
    const { vie } = sejour(etat);
    const arbre = lire(<Constat prenom="Lina" nom="Moreau" vie={vie} lieu={LIEU} action={ACTION} />);
    expect(boutons(arbre)).toEqual(attendus);
    expect(titres(arbre)[0]).toBe('h1 Lina Moreau');
  });
});
