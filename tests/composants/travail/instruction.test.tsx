import { describe, expect, it, vi } from 'vitest';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { type DemandeMontree, FicheDemande } from '@/components/metier/instruction/FicheDemande';
import { FileDesDemandes, type LigneDeFile } from '@/components/metier/instruction/FileDesDemandes';
import { attente, nomDeLEvenement, poids } from '@/components/metier/instruction/mots';
import { Virements } from '@/components/metier/instruction/Virements';
import { ACTION_DE, CATEGORIES_DEMANDABLES, REFUS_REMBOURSEMENT } from '@/lib/domain/cvec';
import { champsDeDecision, estGenre, GENRES, lireFiltres } from '@/lib/parcours/instruction';
import { arbreDe, entendu, liens, parAttribut, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  usePathname: () => '/instruction',
}));

const MIDI = new Date('2026-11-21T11:00:00Z');
const ilYA = (jours: number) => new Date(MIDI.getTime() - jours * 86_400_000);
const action = vi.fn();
const ID = '01890000-0000-7000-8000-000000000000';

const EN_FILE: LigneDeFile = {
  ...{ id: ID, genre: 'exoneration_cvec', categorie: 'refugie', etat: 'deposee' },
  ...{ deposeeLe: ilYA(12), prenom: 'Lina', nom: 'Moreau', pieces: 2 },
};

const file = (reste: object = {}, parametres: Record<string, string> = {}) =>
  arbreDe(
    <FileDesDemandes
      demandes={[EN_FILE]}
      total={1}
      maximum={1_000}
      suite={null}
      filtres={lireFiltres(parametres)}
      maintenant={MIDI}
      {...reste}
    />,
  );

describe('la file', () => {
  it('dit qui demande quoi, depuis quand, avec combien de documents', () => {
    const page = file();
    tenirLesRegles(page);
    const dite = entendu(page);
    for (const mot of ['Exonération de la CVEC', 'Réfugié', 'Lina Moreau', 'depuis 12', '1 demande']) {
      expect(dite.replace(/\s/g, ' ')).toContain(mot);
    }
    expect(liens(page)).toContainEqual(['Exonération de la CVEC', `/instruction/${ID}`]);
  });

  it('marque chaque filtre choisi, une fois par rangée', () => {
    const page = file({}, { etat: 'refusee', genre: 'remboursement_cvec', age: '7' });
    tenirLesRegles(page);
    const choisis = parAttribut(page, 'aria-current', 'true').map(entendu);
    expect(choisis).toEqual(['Refusées', 'Remboursement de la CVEC', 'Plus de 7 jours']);
  });

  it('vide, le dit', () => {
    const page = file({ demandes: [], total: 0 });
    tenirLesRegles(page);
    expect(entendu(page)).toContain('Aucune demande n’attend');
    expect(parNom(page, 'table')).toHaveLength(0);
  });

  it('mène à la suite, et ramène au début', () => {
    const page = file({ total: 1_001, suite: { deposeeA: 5, id: ID } }, { apres: `4_${ID}` });
    tenirLesRegles(page);
    expect(liens(page)).toContainEqual(['Demandes suivantes', `/instruction?apres=5_${ID}`]);
    expect(liens(page)).toContainEqual(['Revenir au début', '/instruction']);
    expect(entendu(page).replace(/\s/g, ' ')).toContain('Plus de 1 000 demandes');
  });

  it('décidée, montre le jour', () => {
    const page = file({ demandes: [{ ...EN_FILE, etat: 'accordee' }] }, { etat: 'accordee' });
    expect(entendu(page).replace(/\s/g, ' ')).toContain('9 novembre 2026');
  });
});

const DEMANDE: DemandeMontree = {
  ...EN_FILE,
  ...{ motif: null, precision: null, decideeLe: null, decideePar: null, dateNaissance: '2007-04-12' },
  ...{ ine: null, annee: '2026-2027', centimes: null },
  documents: [],
  pieces: [{ id: ID, nom: 'titre.pdf', type: 'application/pdf', taille: 2_200_000 }],
  journal: [{ rang: 1, type: 'exoneration_demandee', acteur: 'etudiant', survenuA: MIDI.getTime() }],
};

const fiche = (reste: object = {}) =>
  arbreDe(
    <FicheDemande
      demande={{ ...DEMANDE, ...reste }}
      crous="Crous de Rennes-Bretagne"
      decision={
        <FormulaireSimple action={action} bouton="Décider" champs={champsDeDecision('exoneration_cvec')} />
      }
    />,
  );

describe('la fiche d’une demande', () => {
  it('montre les faits, les documents, la règle, le journal et la décision à prendre', () => {
    const page = fiche();
    tenirLesRegles(page);
    expect(titres(page)).toEqual(
      expect.arrayContaining([expect.stringContaining('Lina Moreau'), expect.stringContaining('règle')]),
    );
    expect(liens(page)).toContainEqual(['titre.pdf', `/instruction/pieces/${ID}`]);
    expect(parNom(page, 'button').map(entendu)).toEqual(['Décider']);
    expect(entendu(page)).toContain('Code de l’éducation, L. 841-5, II');
  });

  it.each([
    ['deposee', 'Aucun texte ne dit ce que devient une exonération'],
    ['accordee', 'Exonération retirée'],
    ['refusee', 'Exonération maintenue'],
  ])(
    'd’un retrait, « %s », dit ce qu’aucun texte ne dit, puis la décision avec ses mots',
    (etat, attendu) => {
      const page = fiche({ genre: 'retrait_exoneration_cvec', categorie: 'boursier', etat });
      tenirLesRegles(page);
      expect(entendu(page).replace(/\s/g, ' ')).toContain(attendu);
      expect(entendu(page)).toContain('Ce que le portail constate');
      expect(entendu(page)).not.toContain('Situation déclarée');
      const choix = champsDeDecision('retrait_exoneration_cvec')[0];
      const libelles = choix?.type === 'choix' ? choix.options.map(({ libelle }) => libelle) : [];
      expect(libelles[0]).toBe('Retirer l’exonération');
      expect(libelles.slice(1).every((l) => l.startsWith('Maintenir l’exonération'))).toBe(true);
    },
  );

  it.each(CATEGORIES_DEMANDABLES.map(({ cle }) => cle))('tient les règles pour « %s »', (categorie) => {
    tenirLesRegles(fiche({ categorie }));
  });

  it('accordée, dit par qui et pourquoi, sans formulaire', () => {
    const decidee = {
      etat: 'accordee',
      decideePar: 'Nadia Le Gall',
      decideeLe: MIDI,
      precision: 'Le titre est bon.',
    };
    const page = fiche(decidee);
    tenirLesRegles(page, ['Le titre est bon.']);
    expect(entendu(page)).toContain('Par Nadia Le Gall');
    expect(parNom(page, 'button')).toHaveLength(0);
  });

  it.each(Object.keys(REFUS_REMBOURSEMENT))('refusée (%s), dit le motif et la suite', (motif) => {
    const page = fiche({
      genre: 'remboursement_cvec',
      categorie: 'non_assujetti',
      etat: 'refusee',
      motif,
      centimes: 10_500,
    });
    tenirLesRegles(page);
    expect(entendu(page)).toContain('tribunal administratif');
  });

  it('sans document, le dit', () => {
    expect(entendu(fiche({ pieces: [] }))).toContain('Aucun document');
  });

  it('chaque genre propose des choix bien écrits', () => {
    for (const genre of Object.keys(GENRES).filter(estGenre)) {
      tenirLesRegles(
        arbreDe(<FormulaireSimple action={action} bouton="Décider" champs={champsDeDecision(genre)} />),
      );
    }
  });
});

describe('les virements', () => {
  const lot = { lot: 'VIR-REN-1', nombre: 2, centimes: 21_000, emisLe: MIDI };

  it('à faire, se préparent d’un bouton', () => {
    const page = arbreDe(
      <Virements virements={{ nombre: 2, centimes: 21_000, lots: [lot] }} comptes={[]} preparer={action} />,
    );
    tenirLesRegles(page);
    expect(parNom(page, 'button').map(entendu)).toEqual(['Préparer le fichier de virements']);
    expect(entendu(page).replace(/\s/g, ' ')).toContain('2 remboursements à virer, 210 €');
    expect(liens(page)[0]?.[1]).toBe('/instruction/virements/VIR-REN-1');
  });

  it('montrent à qui va l’argent, sans l’IBAN entier, et où refuser un compte', () => {
    const compte = {
      ...{ remboursement: ID, prenom: 'Lina', nom: 'Moreau', titulaire: 'Paul Durand' },
      ...{ iban: 'FR76 … 0189', centimes: 10_500 },
    };
    const page = arbreDe(
      <Virements
        virements={{ nombre: 1, centimes: 10_500, lots: [] }}
        comptes={[compte]}
        preparer={action}
      />,
    );
    tenirLesRegles(page);
    for (const mot of ['Lina Moreau', 'Paul Durand', 'FR76 … 0189', '105 €'])
      expect(entendu(page).replace(/\s/g, ' ')).toContain(mot);
    expect(liens(page)).toContainEqual([
      'Refuser le compte de Lina Moreau',
      `/instruction/virements/comptes/${ID}`,
    ]);
  });

  it('faits, n’ont plus de bouton', () => {
    const page = arbreDe(
      <Virements virements={{ nombre: 0, centimes: 0, lots: [] }} comptes={[]} preparer={action} />,
    );
    tenirLesRegles(page);
    expect(parNom(page, 'button')).toHaveLength(0);
  });
});

describe('les mots de l’instruction', () => {
  it.each([
    [0, 'aujourd’hui'],
    [0.9, 'aujourd’hui'],
    [-3, 'aujourd’hui'],
    [1, 'depuis 1 jour'],
    [40, 'depuis 40 jours'],
  ])('%d jours : %s', (jours, attendu) => {
    expect(attente(ilYA(jours), MIDI).replace(/\s/g, ' ')).toBe(attendu);
  });

  it.each([
    [1, '1 ko'],
    [340_000, '332 ko'],
    [2_200_000, '2,1 Mo'],
  ])('%d octets : %s', (octets, attendu) => {
    expect(poids(octets).replace(/\s/g, ' ')).toBe(attendu);
  });

  it('nomment chaque événement que la loi connaît', () => {
    for (const type of ['cvec_ouverte', ...Object.keys(ACTION_DE)]) {
      expect(nomDeLEvenement(type)).toMatch(/^\p{Lu}\p{Ll}+/u);
    }
  });
});
