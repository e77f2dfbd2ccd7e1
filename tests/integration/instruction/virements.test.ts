import { beforeAll, describe, expect, it } from 'vitest';
import { lireIban } from '@/lib/domain/noyau/iban';
import { base } from '@/lib/server/base';
import { demanderRemboursement, donnerIban } from '@/lib/server/cvec/commandes/demander';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import { emettreVirements } from '@/lib/server/cvec/commandes/virer';
import { lireVirements, produireVirements } from '@/lib/server/cvec/requetes/produire-virements';
import { enLettresSepa, fichierSepa } from '@/lib/server/cvec/sepa';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { nouvelAgent } from '../agents/outillage';
import { ANNEE, audit, demarrer, NOVEMBRE, notification, ouverte, preparer, repond } from '../cvec/outillage';
import { PDF } from './outillage';

beforeAll(preparer, 60_000);

// A Crous that no other test pays for: what it owes is only here.
const CROUS = 'COR';
const AJACCIO = '2A004';
const IBAN = 'FR7630006000011234567890189';

async function aVirer(titulaire = 'Léa d’Août') {
  const etudiante = await ouverte();
  const { personneId, annee } = etudiante;
  const sienne = { personneId, annee, horloge: NOVEMBRE } as const;
  await ouvrirCvec({ ...sienne, situation: 'initiale', communeCode: AJACCIO });
  const { formulaire } = await demarrer(etudiante);
  await repond(notification(formulaire));
  const fichiers = [{ nom: 'x.pdf', octets: PDF }];
  const demandee = await demanderRemboursement({ ...sienne, motif: 'non_assujetti', fichiers });
  const iban = lireIban(IBAN);
  if (!demandee.ok || !iban.ok) throw new Error('pas de remboursement');
  await donnerIban({ ...sienne, iban: iban.valeur, titulaire });
  const agent = await nouvelAgent({ role: 'comptable', crous: CROUS });
  const demande = demandee.valeur.remboursement;
  const motivation = 'Relevé de notes lu.';
  const faite = await deciderDemande({ demande, decision: 'accorder', motivation, agent, horloge: NOVEMBRE });
  if (!faite.ok) throw new Error(faite.refus.type);
  return { etudiante, remboursement: demande };
}

describe('les virements d’un Crous', () => {
  it('partent une fois, dans un fichier que lui seul relit', async () => {
    const [un, deux] = await Promise.all([aVirer(), aVirer('Œdipe & Cie <x>')]);
    expect(await lireVirements(CROUS)).toMatchObject({ nombre: 2, centimes: 21_000, lots: [] });
    const agent = await nouvelAgent({ role: 'comptable', crous: CROUS });
    const lots = await Promise.all(
      [1, 2, 3].map(() => emettreVirements({ crous: CROUS, agent: agent.id, horloge: NOVEMBRE })),
    );
    expect(lots.reduce((n, { nombre }) => n + nombre, 0)).toBe(2);
    const { nombre, lots: emis } = await lireVirements(CROUS);
    expect([nombre, emis.reduce((n, lot) => n + lot.centimes, 0)]).toEqual([0, 21_000]);
    const fichiers = await Promise.all(emis.map(({ lot }) => produireVirements(lot, CROUS)));
    const corps = fichiers.map((f) => f?.corps).join('');
    for (const { remboursement } of [un, deux]) {
      expect(corps.split(`<EndToEndId>${remboursement.replaceAll('-', '')}</EndToEndId>`)).toHaveLength(2);
    }
    expect(corps).toContain(IBAN);
    expect(corps).toContain('<Nm>Lea d&apos;Aout</Nm>');
    expect(corps).toContain('<Nm>OEdipe Cie x</Nm>');
    for (const { lot } of emis) expect(await produireVirements(lot, 'REN')).toBeNull();
    expect((await audit(un.etudiante)).solde).toBe(0);
    const notees = await base().journalAcces.count({
      where: { agentId: agent.id, action: 'virements_emis' },
    });
    expect(notees).toBe(emis.length);
  });

  it('sans rien à virer, ne font ni fichier ni ligne', async () => {
    expect(await emettreVirements({ crous: 'VID', horloge: NOVEMBRE })).toMatchObject({ nombre: 0 });
    expect(await lireVirements('VID')).toEqual({ nombre: 0, centimes: 0, lots: [] });
    expect(await produireVirements('VIR-VID-x', 'VID')).toBeNull();
  });
});

describe('le fichier SEPA', () => {
  const lignes = [
    { reference: 'a'.repeat(32), titulaire: 'A', iban: IBAN, centimes: 10_500, libelle: `CVEC ${ANNEE}` },
    { reference: 'b'.repeat(32), titulaire: 'B', iban: IBAN, centimes: 10_333, libelle: `CVEC ${ANNEE}` },
  ];
  const fichier = fichierSepa({
    ...{ nom: 'REN1', creeLe: NOVEMBRE.maintenant(), executionLe: '2026-11-23', lignes },
    ...{ payeur: 'Crous de Rennes-Bretagne', compte: 'CVEC-REN' },
  });

  it('compte et additionne deux fois, en euros à deux décimales', () => {
    expect(fichier.match(/<NbOfTxs>2<\/NbOfTxs><CtrlSum>208\.33<\/CtrlSum>/g)).toHaveLength(2);
    expect(fichier).toContain('<InstdAmt Ccy="EUR">105.00</InstdAmt>');
    expect(fichier).toContain('<InstdAmt Ccy="EUR">103.33</InstdAmt>');
  });

  it('ferme chaque balise qu’il ouvre', () => {
    const pile: string[] = [];
    for (const [, fin, nom = ''] of fichier.matchAll(/<(\/?)([A-Za-z]+)[^>]*>/g)) {
      if (fin) expect(pile.pop()).toBe(nom);
      else pile.push(nom);
    }
    expect(pile).toEqual([]);
  });

  it.each([
    ['Éléonore Lefèvre', 'Eleonore Lefevre', 70],
    ['N’Guyễn', "N'Guyen", 70],
    ['<script>&"', 'script', 70],
    ['Łukasz Strauß-Øst', 'Lukasz Strauss-Ost', 70],
    ['x'.repeat(80), 'x'.repeat(70), 70],
  ])('écrit « %s » en lettres de banque', (brut, attendu, longueur) => {
    expect(enLettresSepa(brut, longueur)).toBe(attendu);
  });
});
