// A process of the storm: opens the sheet, the windows and the students, then closes and draws the windows while all is killed.
import { createInterface } from 'node:readline';
import { setTimeout as attendre } from 'node:timers/promises';
import { signerJeton } from '@/lib/server/acces/jetons';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { annoncerFenetre } from '@/lib/server/logement/complementaire/commandes/annoncer';
import { conduireFenetre } from '@/lib/server/logement/complementaire/commandes/balayer';
import { ouvrirDemande, SANS_DSE } from '@/lib/server/logement/demande';

const ANNEE = '2026-2027';
const [CLIENTS = 0, CHAMBRES = 0, BOTS = 0] = process.argv.slice(2).map(Number);
const INSCRITS = Math.min(200, CLIENTS);
const LOT = 40;
const HEURE = 3_600;
const horloge = horlogeSysteme;

/** A sheet of a city of its own, and its rooms. */
async function ouvrirFiche(ville: string, chambres: number, disponible: boolean): Promise<number> {
  const residence = await base().residence.create({
    data: {
      ...{ cle: `tempete ${ville}`, nom: `Tempête ${ville}`, nomNormalise: `tempete ${ville}`, adresse: '' },
      ...{ ville, villeNormalisee: ville, codePostal: '35000', latitude: 48, longitude: -1.6, services: [] },
      source: 'tempete',
    },
  });
  const logement = await base().logement.create({
    data: {
      ...{ cle: `tempete ${ville}`, residenceId: residence.id, modes: 1, equipements: 0, adapte: false },
      disponible,
      fiche: {
        create: { intitule: 'T1', lits: [], forteDemande: true, peuDeStock: true, source: 'tempete' },
      },
    },
  });
  await base().chambre.createMany({
    data: Array.from({ length: chambres }, (_, i) => ({
      ...{ logementId: logement.id, annee: ANNEE, libelle: `${i + 1}`, secteur: ville },
    })),
  });
  return logement.id;
}

async function ouvrirEtudiant(nom: string) {
  const { id, versionSession } = await base().personne.create({
    data: {
      email: `tempete-${nom}@exemple.fr`,
      ...{ motDePasse: 'x', prenom: 'Lina', nom: 'Martin', dateNaissance: new Date('2007-03-14') },
    },
  });
  const classante = { ...SANS_DSE, ...(Number(nom) % 3 === 0 ? { rbg: Number(nom) * 37, points: 3 } : {}) };
  await ouvrirDemande({
    ...{ ...classante, personneId: id, annee: ANNEE, voie: 'seule', acteur: 'etudiant', horloge },
  });
  const { numero } = await base().demandeLogement.findFirstOrThrow({ where: { personneId: id } });
  return { session: signerJeton('session', { sub: id, version: versionSession }, HEURE), numero };
}

async function ouvrirTous(noms: readonly string[]) {
  const ouverts = [];
  for (let i = 0; i < noms.length; i += LOT)
    ouverts.push(...(await Promise.all(noms.slice(i, i + LOT).map(ouvrirEtudiant))));
  return ouverts;
}

/** Open at once; it is closed when all have registered. */
async function ouvrirFenetre(fiche: number): Promise<string> {
  const debut = Date.now() + 50;
  const annoncee = await annoncerFenetre({
    ...{ agent: { id: '00000000-0000-4000-8000-0000000000a1', crous: null }, annee: ANNEE, horloge },
    ...{ titre: 'Tempête', ouvreA: debut, fermeA: debut + HEURE * 1_000, delaiHeures: 48, fiches: [fiche] },
  });
  if (!annoncee.ok) throw new Error(annoncee.refus);
  return annoncee.valeur;
}

const clients = await ouvrirTous(Array.from({ length: CLIENTS }, (_, i) => `${i}`));
const bots = await ouvrirTous(Array.from({ length: BOTS }, (_, i) => `bot-${i}`));
const fiche = await ouvrirFiche('tempeteville', CHAMBRES, false);
// Two windows on as many rooms in two cities, for the same people who come in opposite orders.
const jumelles = [await ouvrirFiche('aller', 20, true), await ouvrirFiche('retour', 20, true)];
const fenetres = [];
for (const jumelle of jumelles) fenetres.push({ id: await ouvrirFenetre(jumelle), fiche: jumelle });
process.stdout.write(`${JSON.stringify({ fiche, clients, bots, fenetres, inscrits: INSCRITS })}\n`);

/** Whatever falls meanwhile, it ends by being written. */
async function insister(ecrire: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await ecrire();
      return;
    } catch {
      await attendre(200);
    }
  }
}

const GESTES: Readonly<Record<string, () => Promise<unknown>>> = {
  ouvrir: () => base().logement.update({ where: { id: fiche }, data: { disponible: true } }),
  clore: () =>
    base().fenetreLogement.updateMany({ where: { titre: 'Tempête' }, data: { fermeLe: new Date() } }),
};
let fini = false;
createInterface({ input: process.stdin })
  .on('line', (geste) => insister(async () => GESTES[geste]?.()))
  .on('close', () => {
    fini = true;
  });
// Two at once, again and again: what the minute's job does, under the blows.
for (let reste = new Set(fenetres.map(({ id }) => id)); reste.size > 0 || !fini; ) {
  const faites = await Promise.all(
    [...reste, ...reste].map((id) =>
      conduireFenetre(id, horloge).then(
        (etat) => (etat === 'faite' ? id : null),
        () => null,
      ),
    ),
  );
  reste = new Set([...reste].filter((id) => !faites.includes(id)));
  await attendre(300);
}
process.exit(0);
