import { beforeAll, describe, expect, it } from 'vitest';
import type { EtatSejour } from '@/lib/domain/logement/sejour';
import { base } from '@/lib/server/base';
import { lireDemande } from '@/lib/server/instruction/requetes/lire-demande';
import { lireMaPiece } from '@/lib/server/instruction/requetes/lire-piece';
import { listerDemandes } from '@/lib/server/instruction/requetes/lister-demandes';
import { refuserDossier } from '@/lib/server/logement/sejour';
import { desister, donnerPreavis } from '@/lib/server/logement/sejour/commandes/partir';
import { prendreRendezVous } from '@/lib/server/logement/sejour/commandes/rendez-vous';
import { montrerSejour } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import {
  AOUT,
  acceptee,
  admise,
  agent,
  deposee,
  entree,
  JUIN,
  type Locataire,
  le,
  ouverte,
  PDF,
  preparer,
  remplie,
  validee,
} from './outillage';

beforeAll(preparer);

const prise = async () => {
  const qui = await acceptee();
  const { sejour, personneId } = qui;
  await prendreRendezVous({ sejour, personneId, horloge: AOUT }, '2026-09-01T09:30');
  return qui;
};
const prevenue = async () => {
  const qui = await entree();
  const { sejour, personneId } = qui;
  await donnerPreavis({ sejour, personneId, horloge: le('2027-03-15') }, '2027-04-30');
  return qui;
};
const rendue = async () => {
  const qui = await ouverte();
  await desister({ sejour: qui.sejour, personneId: qui.personneId, horloge: JUIN });
  return qui;
};
const renvoyee = (motif: string) => async () => {
  const qui = await deposee();
  await refuserDossier(qui.demande, motif, {
    ...{ agent: await agent(), horloge: JUIN, precision: 'Le document est celui de Paul.' },
  });
  return qui;
};

const CHEMINS: Readonly<Partial<Record<EtatSejour, () => Promise<Locataire>>>> = {
  ouvert: remplie,
  dossier_depose: deposee,
  a_completer: renvoyee('completer_visale'),
  dossier_valide: validee,
  admission_emise: admise,
  admission_acceptee: acceptee,
  cles: prise,
  entre: entree,
  preavis: prevenue,
  desiste: rendue,
  annule: renvoyee('identite_autre'),
};

describe('ce que l’étudiante lit de son séjour', () => {
  it.each(Object.entries(CHEMINS))('en « %s », l’état, le lieu et le journal', async (etat, mener) => {
    const qui = await mener();
    const montre = await montrerSejour(qui.sejour, qui.personneId, le('2027-03-15'));
    expect(montre?.vie.etat).toBe(etat);
    expect(montre?.lieu).toMatchObject({ residence: 'Les Tilleuls', adresse: '1 rue du Test', chambre: '1' });
    expect(montre?.journal).toHaveLength(montre?.vie.rang ?? 0);
    expect(montre?.journal[0]).toMatchObject({ type: 'sejour_ouvert', acteur: 'systeme' });
    expect(montre?.loyer).toBe(35_000);
  });

  it('le rendez-vous et les départs possibles, quand il y en a', async () => {
    const cles = await prise();
    expect((await montrerSejour(cles.sejour, cles.personneId, AOUT))?.rendezVous?.creneau).toBe(
      '2026-09-01T09:30',
    );
    const dedans = await entree();
    const montre = await montrerSejour(dedans.sejour, dedans.personneId, le('2027-05-31'));
    expect(montre?.departs).toEqual(['2027-06-30', '2027-07-31']);
    expect(montre?.rendezVous).toBeNull();
  });

  it.each([
    ['à refaire', 'completer_visale'],
    ['refusé', 'identite_autre'],
  ])('un dossier %s : la phrase de l’agent', async (_, motif) => {
    const qui = await renvoyee(motif)();
    expect(await montrerSejour(qui.sejour, qui.personneId, JUIN)).toMatchObject({
      precision: 'Le document est celui de Paul.',
    });
  });

  it('un dossier validé ne montre pas la phrase de l’agent : il n’y a rien à refaire', async () => {
    const qui = await validee();
    expect((await montrerSejour(qui.sejour, qui.personneId, JUIN))?.precision).toBeNull();
  });
});

describe('ce que l’agent lit d’un dossier locatif', () => {
  it('la demande, le lieu, le visa, les pièces et le journal du séjour', async () => {
    const qui = await deposee();
    const demande = await lireDemande(qui.demande, 'REN');
    expect(demande).toMatchObject({
      ...{ genre: 'dossier_locatif', categorie: 'visale', annee: '2026-2027', crous: 'REN' },
      ...{ prenom: 'Lina', nom: 'Moreau', centimes: null, etatCvec: null },
    });
    expect(demande?.precisions).toContainEqual({ libelle: 'Visa Visale', valeur: 'V12345678901' });
    expect(demande?.precisions).toContainEqual({ libelle: 'Logement', valeur: '1' });
    expect(demande?.pieces).toHaveLength(3);
    expect(demande?.journal.map(({ type }) => type)).toEqual(['sejour_ouvert', 'dossier_depose']);
    expect(JSON.stringify(demande)).not.toContain('FR76');
  });

  it('rien, d’un autre Crous', async () => {
    const qui = await deposee();
    expect(await lireDemande(qui.demande, 'LIL')).toBeNull();
  });

  it('dans la file, sous son genre', async () => {
    const qui = await deposee();
    const filtres = { etat: 'deposee', genre: 'dossier_locatif', age: 0, apres: null } as const;
    const file = await listerDemandes('REN', filtres, le('2026-06-11').maintenant(), 500);
    expect(file.demandes.map(({ id }) => id)).toContain(qui.demande);
    expect(file.demandes.every(({ genre }) => genre === 'dossier_locatif')).toBe(true);
  });

  it('la copie des pièces est celle du dépôt, à l’octet près', async () => {
    const qui = await deposee();
    const [piece] = await base().pieceJointe.findMany({ where: { demandeId: qui.demande }, take: 1 });
    const ouverte = await lireMaPiece(piece?.id ?? '', qui.personneId);
    expect(ouverte?.octets.equals(Buffer.from(PDF))).toBe(true);
    expect(Buffer.from(piece?.scelle ?? []).includes('%PDF')).toBe(false);
  });
});
