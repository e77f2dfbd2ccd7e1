import { randomUUID } from 'node:crypto';
import { setTimeout as attendre } from 'node:timers/promises';
import { z } from 'zod';
import { DSE } from '../../outillage/chemins';
import { appelerParFormulaire } from '../../securite/outillage/action';
import type { Recue } from '../../securite/outillage/client';
import type { Etudiant } from '../../securite/outillage/etudiants';
import { actionsServies } from '../../securite/outillage/manifeste';
import type { Depots, Ecriture, Pouls } from './registre';

export interface Scene {
  readonly pouls: Pouls;
  readonly fini: () => boolean;
  readonly grief: (texte: string) => void;
}

/** An answer, or nothing when the connection was cut: then nobody knows what was done. */
const oser = (demande: Promise<Recue>): Promise<Recue | null> => demande.catch(() => null);

const SAUVE = z.object({ version: z.number() });
const CONFLIT = z.object({ version: z.number(), actuelle: z.record(z.string(), z.unknown()) });

/** Types without a pause, each time something new, and keeps what was acknowledged. */
export async function taper(
  { client, email }: Etudiant,
  cle: string,
  champ: string,
  { pouls, fini, grief }: Scene,
): Promise<Ecriture> {
  const onglet = randomUUID();
  let [acquise, version, acquittements, rang] = ['', 0, 0, 0];
  let enVol: string | null = null;
  while (!fini()) {
    // An entry whose answer never came is sent again, as the page does; it may be there already.
    const valeur: string = enVol ?? `${10_000 + rang++}`;
    enVol = valeur;
    const envoyee = performance.now();
    const corps = JSON.stringify({ cle, saisie: { [champ]: valeur }, version, onglet });
    const entetes = { 'content-type': 'application/json', origin: client.url };
    const recue = await oser(client.demander(`/api${DSE}/brouillon`, { corps, entetes }));
    if (recue?.statut === 200) {
      const ecrite = SAUVE.parse(JSON.parse(recue.texte)).version;
      if (ecrite <= version) grief(`${email} ${cle} : version ${ecrite} après ${version}`);
      [acquise, version, enVol] = [valeur, ecrite, null];
      acquittements++;
      pouls.battre(envoyee);
    } else if (recue?.statut === 409) {
      const conflit = CONFLIT.parse(JSON.parse(recue.texte));
      const lue = conflit.actuelle[champ];
      // The first answer tells what the file held before; afterwards only our own words may be there.
      if (acquittements > 0 && lue !== acquise && lue !== valeur)
        grief(`${email} ${cle} : « ${lue} » au lieu de « ${acquise} »`);
      version = conflit.version;
    } else if (recue && recue.statut < 500) {
      grief(`${email} ${cle} : ${recue.statut} ${recue.texte.slice(0, 100)}`);
    } else await attendre(100);
    await attendre(40);
  }
  return { email, cle, champ, acquise, enVol, version, acquittements };
}

const idDe = (nom: string): string => {
  const action = actionsServies().find((une) => une.nom === nom);
  if (!action) throw new Error(`aucune action ${nom}`);
  return action.id;
};

/** Deposits, reopens, deposits again: each step until it is acknowledged. */
export async function deposerSansFin({ client, email }: Etudiant, scene: Scene): Promise<Depots> {
  const deposer = {
    id: idDe('dse/[campagne]/verification/deposer'),
    lies: ['2026-2027'],
    champs: [['engagement', 'oui']],
  } as const;
  const rouvrir = { id: idDe('suivi/[numero]/rouvrir'), lies: ['2026-2027'] } as const;
  let [numero, acquis, enVol] = ['', 0, false];
  const insister = async (appel: typeof deposer | typeof rouvrir, chemin: () => string, attendu: RegExp) => {
    while (!scene.fini()) {
      const envoyee = performance.now();
      const recue = await oser(appelerParFormulaire(client, { ...appel, chemin: chemin() }));
      if (recue?.statut === 303 && attendu.test(recue.vers)) {
        scene.pouls.battre(envoyee);
        return recue.vers;
      }
      if (recue && recue.statut === 303) scene.grief(`${email} : envoyé vers ${recue.vers}`);
      await attendre(150);
    }
    return null;
  };
  while (!scene.fini()) {
    enVol = true;
    const vers = await insister(deposer, () => `${DSE}/verification`, /\/suivi\//);
    if (!vers) break;
    const recu = vers.split('/').at(-1) ?? '';
    if (numero !== '' && recu !== numero) scene.grief(`${email} : ${recu} après ${numero}`);
    [numero, enVol] = [recu, false];
    acquis++;
    if (!(await insister(rouvrir, () => `/suivi/${numero}`, /\/dse\//))) break;
    await attendre(300);
  }
  return { email, numero, acquis, enVol };
}
