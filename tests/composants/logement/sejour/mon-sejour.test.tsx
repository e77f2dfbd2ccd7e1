import { describe, expect, it } from 'vitest';
import { Desistement } from '@/components/metier/logement/sejour/Desistement';
import { DossierLocatif } from '@/components/metier/logement/sejour/DossierLocatif';
import { MonSejour } from '@/components/metier/logement/sejour/MonSejour';
import { PieceADonner } from '@/components/metier/logement/sejour/PieceADonner';
import { Preavis } from '@/components/metier/logement/sejour/Preavis';
import type { EtatSejour } from '@/lib/domain/logement/sejour';
import { pieceDuDossier } from '@/lib/domain/logement/sejour';
import { champsDePiece } from '@/lib/parcours/logement/sejour';
import { arbreDe, entendu, liens, parAttribut, parNom, titres } from '../../outillage/arbre';
import { tenirLesRegles } from '../../outillage/regles';
import { ACTION, ID, JOURNAUX, sejour } from './scene';

const lire = (noeud: Parameters<typeof arbreDe>[0]) => {
  const arbre = arbreDe(noeud);
  tenirLesRegles(arbre);
  return arbre;
};
const boutons = (arbre: ReturnType<typeof lire>) => parNom(arbre, 'button').map(entendu);
const adresse = (suite: string) => `/logement/sejour/${ID}${suite}`;
const ETATS = Object.keys(JOURNAUX) as readonly EtatSejour[];

/** The one thing to do in each state: its words and where it leads. */
const A_FAIRE: Readonly<Partial<Record<EtatSejour, readonly [string, string]>>> = {
  ouvert: ['Préparer mon dossier', '/dossier'],
  a_completer: ['Compléter mon dossier', '/dossier'],
  dossier_valide: ['Régler le dépôt de garantie', '/depot'],
  admission_emise: ['Lire ma décision', '/decision'],
  admission_acceptee: ['Prendre rendez-vous', '/rendez-vous'],
  cles: ['Voir mon rendez-vous', '/rendez-vous'],
  entre: ['Partir plus tôt', '/preavis'],
  preavis: ['Prendre rendez-vous', '/rendez-vous'],
};

describe('mon séjour', () => {
  it.each(ETATS)('en « %s », dit où l’on en est et la seule chose à faire', (etat) => {
    const arbre = lire(<MonSejour sejour={sejour(etat)} />);
    expect(titres(arbre).filter((titre) => titre.startsWith('h1'))).toHaveLength(1);
    const [mots, suite] = A_FAIRE[etat] ?? [];
    const possibles = Object.values(A_FAIRE).map(([texte]) => texte);
    const menes = liens(arbre).filter(([texte]) => possibles.includes(texte));
    expect(menes).toEqual(mots && suite ? [[mots, adresse(suite)]] : []);
  });

  it.each(ETATS)('en « %s », n’offre de renoncer que si la loi le permet', (etat) => {
    const montre = sejour(etat);
    const arbre = lire(<MonSejour sejour={montre} />);
    const offert = liens(arbre).some(([, href]) => href === adresse('/desistement'));
    expect(offert).toBe(montre.actions.includes('desister'));
  });

  it('dit le logement, ses dates et son prix', () => {
    const texte = entendu(lire(<MonSejour sejour={sejour('cles')} />));
    for (const mots of ['Résidence Kergoat', '3 rue des Lices, 35000 Rennes', 'B12, T1', '02 99 00 00 00']) {
      expect(texte).toContain(mots);
    }
    expect(texte).toMatch(/1er.septembre 2026/);
    expect(texte).toMatch(/350.€ par mois/);
    expect(texte).toMatch(/mardi 1er.septembre 2026 à 9.h.30/);
  });

  it('rappelle le certificat remis à plus tard, jusqu’à ce qu’il soit donné', () => {
    const lien = ['Donner mon certificat', adresse('/dossier/scolarite')];
    expect(liens(lire(<MonSejour sejour={sejour('cles')} />))).toContainEqual(lien);
    const { vie } = sejour('cles');
    const donne = sejour('cles', { vie: { ...vie, scolariteDifferee: false } });
    expect(liens(lire(<MonSejour sejour={donne} />))).not.toContainEqual(lien);
  });

  it('dit ce que l’agent demande, dans ses mots', () => {
    const texte = entendu(
      lire(<MonSejour sejour={sejour('a_completer', { precision: 'Le visa est au nom de Paul.' })} />),
    );
    expect(texte).toContain('Le visa Visale n’est pas à votre nom');
    expect(texte).toContain('Le visa est au nom de Paul.');
  });

  it('donne la décision dès qu’elle existe, et sa preuve une fois acceptée', () => {
    const hrefs = (etat: EtatSejour) =>
      liens(lire(<MonSejour sejour={sejour(etat)} />)).map(([, href]) => href);
    expect(hrefs('dossier_valide')).not.toContain(adresse('/decision.pdf'));
    expect(hrefs('admission_emise')).toContain(adresse('/decision.pdf'));
    expect(hrefs('admission_emise')).not.toContain(adresse('/preuve'));
    expect(hrefs('admission_acceptee')).toContain(adresse('/preuve'));
    expect(hrefs('parti')).toContain(adresse('/preuve'));
  });

  it('en attente d’une heure, dit qu’on sera prévenu', () => {
    const { vie } = sejour('admission_acceptee');
    const arbre = lire(
      <MonSejour sejour={sejour('admission_acceptee', { vie: { ...vie, attente: 'entree' } })} />,
    );
    expect(entendu(arbre)).toContain('liste d’attente');
    expect(liens(arbre)).toContainEqual(['Voir les heures', adresse('/rendez-vous')]);
  });
});

describe('le dossier', () => {
  const dossier = (montre: Parameters<typeof DossierLocatif>[0]['sejour']) =>
    lire(<DossierLocatif sejour={montre} deposer={ACTION} />);

  it('a une page par pièce, et dit combien il en manque', () => {
    const arbre = dossier(sejour('ouvert'));
    const pieces = sejour('ouvert').pieces;
    for (const { cle, libelle } of pieces) {
      expect(liens(arbre)).toContainEqual([libelle, adresse(`/dossier/${cle}`)]);
    }
    expect(entendu(arbre)).toMatch(/Il manque 7.pièces/);
    expect(boutons(arbre)).toEqual([]);
  });

  it('complet, se dépose', () => {
    const pieces = sejour('ouvert').pieces.map((piece) => ({ ...piece, donnee: true }));
    const arbre = dossier(sejour('ouvert', { pieces, complet: true }));
    expect(boutons(arbre)).toEqual(['Déposer mon dossier']);
    expect(entendu(arbre)).not.toContain('Il manque');
  });

  it('dit les fichiers donnés, et jusqu’à quand le certificat peut attendre', () => {
    const pieces = sejour('ouvert').pieces.map((piece) => ({
      ...{ ...piece, donnee: true, plusTard: piece.cle === 'scolarite' },
      fichiers: piece.cle === 'identite' ? ['carte.pdf', 'verso.pdf'] : [],
    }));
    const texte = entendu(dossier(sejour('ouvert', { pieces })));
    expect(texte).toContain('carte.pdf, verso.pdf');
    expect(texte).toMatch(/avant la fin du 30.septembre 2026/);
  });

  it('à compléter, marque la pièce à refaire', () => {
    const pieces = sejour('a_completer').pieces.map((piece) => ({ ...piece, donnee: true }));
    const texte = entendu(dossier(sejour('a_completer', { pieces, complet: true })));
    expect(texte).toContain('Ce que le Crous demande');
    expect(texte).toContain('À refaire');
  });
});

describe('une pièce', () => {
  const page = (cle: string, fichiers: readonly string[] = []) => {
    const piece = pieceDuDossier(cle);
    if (!piece) throw new Error(cle);
    const situation = { jusquAu: '2026-09-30', aujourdhui: '2026-06-10', enRetard: false } as const;
    return lire(
      <PieceADonner
        {...{ sejour: ID, libelle: piece.libelle, quoi: piece.quoi, fichiers, initial: {}, action: ACTION }}
        champs={champsDePiece(piece, { ...situation, dejaDonnee: fichiers.length > 0 })}
        reglement={piece.forme === 'accord'}
      />,
    );
  };
  const champs = (arbre: ReturnType<typeof lire>) =>
    [...parNom(arbre, 'input')].map((input) => parAttribut(input, 'name')).filter(Boolean);

  it.each([
    'identite',
    'scolarite',
    'garant',
    'cautionnement',
    'revenus',
    'visale',
    'assurance',
    'rib',
    'reglement',
  ])('« %s » a son titre, son bouton et son retour', (cle) => {
    const arbre = page(cle);
    expect(titres(arbre)[0]).toMatch(/^h1 /);
    expect(boutons(arbre)).toContain('Enregistrer');
    expect(liens(arbre)).toContainEqual(['Revenir au dossier', adresse('/dossier')]);
    expect(champs(arbre).length).toBeGreaterThan(0);
  });

  it('dit ce qui est déjà donné, et qu’un fichier le remplace', () => {
    const texte = entendu(page('identite', ['carte.pdf']));
    expect(texte).toContain('Déjà donné');
    expect(texte).toContain('carte.pdf');
    expect(entendu(page('identite'))).not.toContain('Déjà donné');
  });

  it('le règlement se lit sur place', () => {
    expect(entendu(page('reglement'))).toContain('vous ne le prêtez pas');
  });
});

describe('partir', () => {
  it('le préavis n’offre que les jours possibles, avec leur dernier jour', () => {
    const arbre = lire(
      <Preavis
        sejour={sejour('entre', { departs: ['2027-05-31', '2027-06-30'] })}
        limites={{ '2027-05-31': '2027-04-30', '2027-06-30': '2027-05-31' }}
        action={ACTION}
      />,
    );
    expect(boutons(arbre)).toEqual(['Donner mon préavis']);
    expect(entendu(arbre)).toMatch(/31.mai 2027.?Préavis à donner au plus tard le 30.avril 2027/);
  });

  it('trop tard dans l’année, dit que le séjour finit de lui-même', () => {
    const arbre = lire(<Preavis sejour={sejour('entre')} limites={{}} action={ACTION} />);
    expect(boutons(arbre)).toEqual([]);
    expect(entendu(arbre)).toMatch(/de lui-même le 31.août 2027/);
  });

  it.each([
    ['avant la date', '2026-08-31', 'se rembourse sur demande'],
    ['à la date', '2026-09-01', 'ne se rembourse plus, sauf raison exceptionnelle'],
  ] as const)('renoncer %s dit ce que devient l’avance', (_, aujourdhui, mots) => {
    const arbre = lire(
      <Desistement
        sejour={sejour('cles')}
        rembourseAvant="2026-09-01"
        aujourdhui={aujourdhui}
        action={ACTION}
      />,
    );
    expect(entendu(arbre)).toContain(mots);
    expect(entendu(arbre)).toContain('Le dépôt de garantie vous est rendu');
    expect(boutons(arbre)).toEqual(['Renoncer à ce logement']);
  });

  it('sans dépôt réglé, ne promet pas de le rendre', () => {
    const arbre = lire(
      <Desistement
        sejour={sejour('ouvert')}
        rembourseAvant="2026-09-01"
        aujourdhui="2026-06-10"
        action={ACTION}
      />,
    );
    expect(entendu(arbre)).not.toContain('dépôt de garantie');
  });
});
