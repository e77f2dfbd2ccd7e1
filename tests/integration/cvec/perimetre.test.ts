import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { lireIban } from '@/lib/domain/noyau/iban';
import { base } from '@/lib/server/base';
import { lireMaCvec, ordreDe } from '@/lib/server/cvec';
import { demanderRemboursement, donnerIban } from '@/lib/server/cvec/commandes/demander';
import { demarrerPaiement } from '@/lib/server/cvec/commandes/demarrer-paiement';
import { annulerLien, creerLien } from '@/lib/server/cvec/commandes/lien';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import { payerParLien } from '@/lib/server/cvec/commandes/tiers';
import { emettreVirements } from '@/lib/server/cvec/commandes/virer';
import { listerAttestations } from '@/lib/server/cvec/requetes/attestations';
import { lirePaiementAFaire, lirePaiementDuLien } from '@/lib/server/cvec/requetes/lire-formulaire';
import { lireLotDeVirements } from '@/lib/server/cvec/requetes/lire-lot';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { lireMaPiece, lirePiecePourAgent } from '@/lib/server/instruction/requetes/lire-piece';
import { lireEtatDePaiement } from '@/lib/server/paiement/requetes/lire-etat';
import { nouvelAgent } from '../agents/outillage';
import { exonerationDemandee, PDF } from '../instruction/outillage';
import {
  ANNEE,
  audit,
  demarrer,
  MIDI,
  NOVEMBRE,
  notification,
  ouverte,
  payee,
  preparer,
  repond,
  situationDe,
} from './outillage';

beforeAll(preparer, 60_000);

const lu = lireIban('FR7630006000011234567890189');
if (!lu.ok) throw new Error('IBAN de test');
const iban = lu.valeur;
type Qui = { readonly personneId: string };
const de = ({ personneId }: Qui) => ({ personneId, annee: ANNEE, horloge: NOVEMBRE }) as const;

async function jetonDe(qui: Qui): Promise<string> {
  const cree = await creerLien(de(qui));
  if (!cree.ok) throw new Error(cree.refus);
  return cree.valeur.adresse.split('/').at(-1) ?? '';
}

async function parLien(jeton: string) {
  const faite = await payerParLien({ jeton, cle: randomUUID(), langue: 'en', horloge: NOVEMBRE });
  if (!faite.ok) throw new Error(faite.refus);
  return faite.valeur.tentative;
}

describe('ce qui est à une étudiante', () => {
  it('son paiement ne s’ouvre que pour elle, et plus une fois la banque entendue', async () => {
    const [elle, autre] = [await ouverte(), await ouverte()];
    const { tentative, formulaire } = await demarrer(elle);
    const aFaire = await lirePaiementAFaire(tentative, elle.personneId);
    expect(aFaire?.formulaire).toEqual(formulaire);
    expect(await lirePaiementAFaire(tentative, autre.personneId)).toBeNull();
    for (const faux of ['', 'x', randomUUID(), tentative.toUpperCase(), `${tentative}'`])
      expect(await lirePaiementAFaire(faux, elle.personneId), faux).toBeNull();
    await repond(notification(formulaire));
    expect(await lirePaiementAFaire(tentative, elle.personneId)).toBeNull();
    expect(await lireEtatDePaiement(ordreDe(tentative), autre.personneId)).toBeNull();
  });

  it('ses attestations, ses liens et sa page aussi', async () => {
    const [elle, autre] = [await payee(), await ouverte()];
    expect((await listerAttestations(elle.personneId)).map(({ annee }) => annee)).toEqual([ANNEE]);
    expect(await listerAttestations(autre.personneId)).toEqual([]);
    const jeton = await jetonDe(autre);
    expect((await annulerLien(de(elle))).ok).toBe(false);
    expect((await lireMaCvec(autre.personneId, ANNEE, MIDI))?.lien?.adresse).toContain(jeton);
    expect((await lireMaCvec(elle.personneId, ANNEE, MIDI))?.lien).toBeNull();
  });

  it('la clé d’une page ne reprend pas le paiement d’une autre', async () => {
    const [elle, autre] = [await ouverte(), await ouverte()];
    const cle = randomUUID();
    const [un, deux] = [await demarrer(elle, NOVEMBRE, cle), await demarrer(autre, NOVEMBRE, cle)];
    expect(un.tentative).not.toBe(deux.tentative);
    const encore = await demarrerPaiement({ ...de(elle), cle });
    expect(encore).toMatchObject({ ok: true, valeur: { tentative: un.tentative } });
  });

  it('la pièce qu’elle a donnée ne se lit que par elle et par les agents de son Crous', async () => {
    const { etudiante, demande } = await exonerationDemandee();
    const autre = await ouverte();
    const [piece] = await base().pieceJointe.findMany({ where: { demandeId: demande } });
    const id = piece?.id ?? '';
    expect((await lireMaPiece(id, etudiante.personneId))?.octets.equals(Buffer.from(PDF))).toBe(true);
    expect(await lireMaPiece(id, autre.personneId)).toBeNull();
    expect(await lireMaPiece('../etc/passwd', etudiante.personneId)).toBeNull();
    const [rennes, lyon] = [await nouvelAgent(), await nouvelAgent({ role: 'instruction', crous: 'LYO' })];
    expect((await lirePiecePourAgent(id, rennes))?.nom).toBe('titre.pdf');
    expect(await lirePiecePourAgent(id, lyon)).toBeNull();
    const lectures = await base().journalAcces.findMany({
      where: { action: 'piece_lue', agentId: { in: [rennes.id, lyon.id] } },
    });
    expect(lectures.map(({ agentId }) => agentId)).toEqual([rennes.id]);
  });
});

describe('ce qui est à un payeur', () => {
  it('le paiement d’un lien ne s’ouvre qu’avec ce lien', async () => {
    const [elle, autre] = [await ouverte(), await ouverte()];
    const [jeton, ailleurs] = [await jetonDe(elle), await jetonDe(autre)];
    const tentative = await parLien(jeton);
    expect((await lirePaiementDuLien(jeton, tentative, 'en'))?.formulaire.champs.vads_language).toBe('en');
    expect(await lirePaiementDuLien(ailleurs, tentative, 'fr')).toBeNull();
    expect(await lirePaiementDuLien('x', tentative, 'fr')).toBeNull();
    expect(await lirePaiementDuLien(jeton, randomUUID(), 'fr')).toBeNull();
    const sienne = await demarrer(elle);
    expect(await lirePaiementDuLien(jeton, sienne.tentative, 'fr'), 'la carte de l’étudiante').toBeNull();
  });

  it('l’étudiante ne prend pas la place de son payeur, ni une autre', async () => {
    const [elle, autre] = [await ouverte(), await ouverte()];
    const tentative = await parLien(await jetonDe(elle));
    expect(await lirePaiementAFaire(tentative, autre.personneId)).toBeNull();
    expect(await lireEtatDePaiement(ordreDe(tentative), elle.personneId)).toMatchObject({ mode: 'tiers' });
  });
});

/** A refund granted in a Crous that only this file pays for. */
async function aVirer(communeCode: string) {
  const qui = await ouverte();
  await ouvrirCvec({ ...de(qui), situation: 'initiale', communeCode });
  await repond(notification((await demarrer(qui)).formulaire));
  const fichiers = [{ nom: 'x.pdf', octets: PDF }];
  const faite = await demanderRemboursement({ ...de(qui), motif: 'non_assujetti', fichiers });
  if (!faite.ok) throw new Error(faite.refus);
  await donnerIban({ ...de(qui), iban, titulaire: 'Lina Martin' });
  const agent = await nouvelAgent({ role: 'national' });
  const demande = faite.valeur.remboursement;
  await deciderDemande({ demande, decision: 'accorder', motivation: 'Vu.', agent, horloge: NOVEMBRE });
  return { qui, remboursement: demande, crous: (await situationDe(qui)).crous };
}

describe('les lots de virements', () => {
  const GUADELOUPE = '97105';

  it('prennent au plus ce qu’on leur dit, les plus anciens d’abord, et le reste part dans le suivant', async () => {
    const rendus = [await aVirer(GUADELOUPE), await aVirer(GUADELOUPE), await aVirer(GUADELOUPE)];
    const crous = rendus[0]?.crous ?? '';
    const lots = [];
    for (let i = 0; i < 3; i++) lots.push(await emettreVirements({ crous, horloge: NOVEMBRE, maximum: 2 }));
    expect(lots.map(({ nombre }) => nombre)).toEqual([2, 1, 0]);
    const lignes = await Promise.all(lots.map(({ lot }) => lireLotDeVirements(lot, crous)));
    const references = lignes.flat().map(({ reference }) => reference);
    expect(references.sort()).toEqual(
      rendus.map(({ remboursement }) => remboursement.replaceAll('-', '')).sort(),
    );
    expect(lignes.flat().every((l) => l.iban === iban && l.centimes === 10_500)).toBe(true);
    for (const { lot } of lots) expect(await lireLotDeVirements(lot, 'REN')).toEqual([]);
    for (const { qui } of rendus) expect(await audit(qui)).toMatchObject({ solde: 0, fidele: true });
  });
});
