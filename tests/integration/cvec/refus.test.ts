import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CleExoneration, CleRemboursement } from '@/lib/domain/cvec';
import { lireIban } from '@/lib/domain/noyau/iban';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { demanderExoneration, demanderRemboursement, donnerIban } from '@/lib/server/cvec/commandes/demander';
import { emettreAvisEficash } from '@/lib/server/cvec/commandes/emettre-avis';
import { annulerLien, creerLien } from '@/lib/server/cvec/commandes/lien';
import { payerParLien, refuserParLien } from '@/lib/server/cvec/commandes/tiers';
import { emettreVirements, refuserCompte } from '@/lib/server/cvec/commandes/virer';
import { PIECES_MAXIMUM, POIDS_MAXIMUM } from '@/lib/server/cvec/pieces';
import {
  ANNEE,
  demarrer,
  NOVEMBRE,
  notification,
  ouverte,
  payee,
  preparer,
  repond,
  situationDe,
} from './outillage';

beforeAll(preparer, 60_000);

const JUIN = horlogeFixe(new Date('2027-06-01T10:00:00Z'));
const PDF = new TextEncoder().encode('%PDF-1.7 x');
const piece = (octets: Uint8Array = PDF) => ({ nom: 'piece.pdf', octets });
const lu = lireIban('FR7630006000011234567890189');
if (!lu.ok) throw new Error('IBAN de test');
const iban = lu.valeur;

type Qui = { readonly personneId: string };
type Horloge = typeof NOVEMBRE;
const de = ({ personneId }: Qui, horloge: Horloge = NOVEMBRE) =>
  ({ personneId, annee: ANNEE, horloge }) as const;
const personne = (): Qui => ({ personneId: randomUUID() });

const exonerer = (qui: Qui, categorie: CleExoneration = 'refugie', horloge?: Horloge) =>
  demanderExoneration({ ...de(qui, horloge), categorie, fichiers: [piece()] });
const rembourser = (qui: Qui, motif: CleRemboursement = 'non_assujetti', horloge?: Horloge) =>
  demanderRemboursement({ ...de(qui, horloge), motif, fichiers: [piece()] });

/** What is refused writes nothing: neither an event nor a row. */
async function refuseSansEcrire(qui: Qui, faire: () => Promise<unknown>, refus: string): Promise<void> {
  const avant = JSON.stringify((await situationDe(qui)).vie);
  expect(await faire()).toEqual({ ok: false, refus });
  expect(JSON.stringify((await situationDe(qui)).vie)).toBe(avant);
}

describe('sans contribution ouverte', () => {
  it.each([
    ['un lien', () => creerLien(de(personne()))],
    ['l’annulation d’un lien', () => annulerLien(de(personne()))],
    ['un avis', () => emettreAvisEficash(de(personne()))],
    ['une exonération', () => exonerer(personne())],
    ['un remboursement', () => rembourser(personne())],
    ['un compte', () => donnerIban({ ...de(personne()), iban, titulaire: 'L. Martin' })],
  ])('%s se refuse', async (_quoi, demander) => {
    expect(await demander()).toEqual({ ok: false, refus: 'introuvable' });
  });
});

describe('hors de la campagne', () => {
  it.each([
    ['un lien', (qui: Qui) => creerLien(de(qui, JUIN))],
    ['un avis', (qui: Qui) => emettreAvisEficash(de(qui, JUIN))],
    ['une exonération', (qui: Qui) => exonerer(qui, 'refugie', JUIN)],
  ])('%s se refuse', async (_quoi, demander) => {
    const qui = await ouverte();
    await refuseSansEcrire(qui, () => demander(qui), 'hors_campagne');
  });
});

describe('une contribution réglée', () => {
  it.each([
    ['un lien', (qui: Qui) => creerLien(de(qui)), 'deja_acquittee'],
    ['un avis', (qui: Qui) => emettreAvisEficash(de(qui)), 'deja_acquittee'],
    ['l’annulation d’un lien', (qui: Qui) => annulerLien(de(qui)), 'lien_ferme'],
    ['un compte', (qui: Qui) => donnerIban({ ...de(qui), iban, titulaire: 'L' }), 'rien_a_rembourser'],
  ])('refuse %s', async (_quoi, demander, refus) => {
    const qui = await payee();
    await refuseSansEcrire(qui, () => demander(qui), refus);
  });

  it('ferme le lien qui attendait, pour qui veut payer comme pour qui veut refuser', async () => {
    const qui = await ouverte();
    const cree = await creerLien(de(qui));
    const jeton = cree.ok ? (cree.valeur.adresse.split('/').at(-1) ?? '') : '';
    const { formulaire } = await demarrer(qui);
    await repond(notification(formulaire));
    const tiers = { jeton, horloge: NOVEMBRE } as const;
    const payer = () => payerParLien({ ...tiers, cle: randomUUID(), langue: 'fr' });
    await refuseSansEcrire(qui, payer, 'deja_acquittee');
    await refuseSansEcrire(qui, () => refuserParLien({ ...tiers, motif: 'autre' }), 'deja_acquittee');
  });
});

describe('une demande d’exonération', () => {
  it('pour une bourse ne se demande pas : elle se trouve', async () => {
    const qui = await ouverte();
    await refuseSansEcrire(qui, () => exonerer(qui, 'boursier'), 'automatique');
  });

  it('se fait une à la fois', async () => {
    const qui = await ouverte();
    expect((await exonerer(qui)).ok).toBe(true);
    await refuseSansEcrire(qui, () => exonerer(qui, 'apatride'), 'deja_demandee');
  });

  it.each([
    ['aucune', [], 'aucune_piece'],
    ['trop', Array.from({ length: PIECES_MAXIMUM + 1 }, () => piece()), 'trop_de_pieces'],
    ['une vide', [piece(), piece(new Uint8Array())], 'piece_vide'],
    ['une trop lourde', [piece(new Uint8Array(POIDS_MAXIMUM + 1).fill(37))], 'piece_trop_lourde'],
    ['un programme', [piece(new TextEncoder().encode('MZ programme'))], 'type_refuse'],
    ['un PDF qui ne commence pas par son nom', [piece(new TextEncoder().encode(' %PDF-1.7'))], 'type_refuse'],
  ] as const)('avec %s pièce se refuse', async (_quoi, fichiers, refus) => {
    const qui = await ouverte();
    const demande = { ...de(qui), fichiers };
    await refuseSansEcrire(qui, () => demanderExoneration({ ...demande, categorie: 'refugie' }), refus);
    await refuseSansEcrire(qui, () => demanderRemboursement({ ...demande, motif: 'non_assujetti' }), refus);
  });

  it('accepte un PDF, un JPEG et un PNG, au poids permis exactement', async () => {
    const qui = await ouverte();
    const debuts = ['255044462d', 'ffd8ff', '89504e470d0a1a0a'];
    const fichiers = debuts.map((debut) => {
      const octets = new Uint8Array(debut === 'ffd8ff' ? POIDS_MAXIMUM : 64);
      octets.set(Buffer.from(debut, 'hex'));
      return piece(octets);
    });
    expect((await demanderExoneration({ ...de(qui), fichiers, categorie: 'refugie' })).ok).toBe(true);
  });
});

describe('une demande de remboursement', () => {
  it.each([
    ['renonciation', 'sans_droit'],
    ['changement_etablissement', 'sans_droit'],
    ['devenu_boursier', 'automatique'],
    ['double_paiement', 'automatique'],
  ] as const)('pour « %s » se refuse', async (motif, refus) => {
    const qui = await payee();
    await refuseSansEcrire(qui, () => rembourser(qui, motif), refus);
  });

  it('se refuse à qui n’a pas payé, hors de la fenêtre, et une seconde fois', async () => {
    const [libre, qui] = [await ouverte(), await payee()];
    await refuseSansEcrire(libre, () => rembourser(libre), 'non_payee');
    await refuseSansEcrire(qui, () => rembourser(qui, 'non_assujetti', JUIN), 'hors_fenetre');
    expect((await rembourser(qui)).ok).toBe(true);
    await refuseSansEcrire(qui, () => rembourser(qui, 'autre_exoneration'), 'deja_demandee');
  });

  it('se refuse au compte quand il n’y a plus rien à rendre', async () => {
    expect(await refuserCompte({ remboursement: randomUUID(), crous: 'REN', horloge: NOVEMBRE })).toEqual({
      ok: false,
      refus: 'introuvable',
    });
    expect((await emettreVirements({ crous: 'ZZZ', horloge: NOVEMBRE })).nombre).toBe(0);
  });
});
