// A process of the storm: opens contributions and payments through the commands, then lives (exemptions, accounts, transfers) while all is killed.
import { createInterface } from 'node:readline';
import { setTimeout as attendre } from 'node:timers/promises';
import { lireIban } from '@/lib/domain/noyau/iban';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { ordreDe } from '@/lib/server/cvec';
import { expirer } from '@/lib/server/cvec/commandes/balayer';
import { donnerIban } from '@/lib/server/cvec/commandes/demander';
import { demarrerPaiement } from '@/lib/server/cvec/commandes/demarrer-paiement';
import { exonererAutomatiquement } from '@/lib/server/cvec/commandes/exonerer';
import { creerLien } from '@/lib/server/cvec/commandes/lien';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import { payerParLien } from '@/lib/server/cvec/commandes/tiers';
import { emettreVirements } from '@/lib/server/cvec/commandes/virer';
import type { Contribution, Role } from './scene';
import { ROLES } from './scene';

const ANNEE = '2026-2027';
const MIDI = new Date('2026-11-21T11:00:00Z').getTime();
const HEURE = 3_600_000;
const horloge = horlogeFixe(new Date(MIDI));
const troisJoursAvant = horlogeFixe(new Date(MIDI - 72 * HEURE));
const IBAN = lireIban('FR7630006000011234567890189');
const PAR_ROLE = Number(process.argv[2] ?? 1);

type Sienne = { readonly personneId: string; readonly annee: typeof ANNEE };

function valeur<T>(resultat: { ok: true; valeur: T } | { ok: false; refus: unknown }): T {
  if (!resultat.ok) throw new Error(String(resultat.refus));
  return resultat.valeur;
}

/** A student whose contribution is open in Rennes, and the orders of the payments that she has begun. */
async function ouvrir(role: Role, rang: number): Promise<Contribution & Sienne> {
  const quand = role === 'tardif' ? troisJoursAvant : horloge;
  const personne = await base().personne.create({
    data: {
      email: `tempete-${role}-${rang}@exemple.fr`,
      ...{ motDePasse: 'x', prenom: 'Lina', nom: 'Martin', dateNaissance: new Date('2007-03-14') },
    },
    select: { id: true },
  });
  const sienne = { personneId: personne.id, annee: ANNEE } as const;
  valeur(await ouvrirCvec({ ...sienne, situation: 'initiale', communeCode: '35238', horloge: quand }));
  const cartes = role === 'double' ? 2 : role === 'tiers' ? 0 : 1;
  const ordres: string[] = [];
  for (let i = 0; i < cartes; i++) {
    const { tentative } = valeur(await demarrerPaiement({ ...sienne, cle: `c${i}`, horloge: quand }));
    ordres.push(ordreDe(tentative));
  }
  if (role === 'tiers' || role === 'course') ordres.push(await parLien(sienne));
  if (role === 'exonere')
    await base().allocationAnnuelle.create({ data: { ...sienne, notifieeLe: new Date(MIDI) } });
  return { ...sienne, role, ordres, centimes: 10_500 };
}

async function parLien(sienne: Sienne): Promise<string> {
  const { adresse } = valeur(await creerLien({ ...sienne, horloge }));
  const jeton = adresse.split('/').at(-1) ?? '';
  const courriel = `payeur-${sienne.personneId}@exemple.fr`;
  const paye = await payerParLien({ jeton, cle: 'lien', langue: 'fr', courriel, horloge });
  return ordreDe(valeur(paye).tentative);
}

async function preparer() {
  const ouvertes = [];
  // The late ones first: the sweep closes what is three days old, before the others exist.
  for (const role of [...ROLES].sort((a) => (a === 'tardif' ? -1 : 1))) {
    for (let i = 0; i < PAR_ROLE; i++) ouvertes.push(await ouvrir(role, i));
    if (role === 'tardif') await expirer(horlogeFixe(new Date(Date.now() + HEURE)));
  }
  return ouvertes;
}

/** Whatever may happen besides the bank: scholars, accounts, transfers. An error is the storm's: it is tried again. */
async function vivre(siennes: readonly Sienne[], fini: () => boolean): Promise<void> {
  const aExonerer = [...siennes];
  while (!fini()) {
    await unTour(aExonerer).catch(() => attendre(200));
    await attendre(100);
  }
  // The last tour is in quiet weather: what was lost half-way is finished.
  for (let essai = 0; ; essai++) {
    try {
      while (aExonerer.length > 0) await unTour(aExonerer);
      return await unTour(aExonerer);
    } catch (erreur) {
      if (essai > 100) throw erreur;
      await attendre(200);
    }
  }
}

async function unTour(aExonerer: Sienne[]): Promise<void> {
  const suivante = aExonerer[0];
  if (suivante) {
    await exonererAutomatiquement({ ...suivante, horloge });
    aExonerer.shift();
  }
  const aRendre = await base().remboursement.findMany({
    where: { etat: 'iban_attendu', cvec: { personne: { email: { startsWith: 'tempete-' } } } },
    select: { cvec: { select: { personneId: true } } },
    take: 5,
  });
  for (const { cvec } of aRendre) {
    if (IBAN.ok && cvec)
      await donnerIban({ ...cvec, annee: ANNEE, horloge, iban: IBAN.valeur, titulaire: 'L Martin' });
  }
  await emettreVirements({ crous: 'REN', horloge, maximum: 5 });
}

let fini = false;
const ouvertes = await preparer();
const publiques = ouvertes.map(({ role, ordres, centimes }): Contribution => ({ role, ordres, centimes }));
process.stdout.write(`${JSON.stringify(publiques)}\n`);
createInterface({ input: process.stdin }).on('close', () => {
  fini = true;
});
await vivre(
  ouvertes.filter(({ role }) => role === 'exonere').map(({ personneId, annee }) => ({ personneId, annee })),
  () => fini,
);
process.exit(0);
