import { setTimeout as attendre } from 'node:timers/promises';
import { appelerParScript } from '../../securite/outillage/action';
import { type Champ, type Client, ouvrirClient, type Recue } from '../../securite/outillage/client';
import { actionsServies } from '../../securite/outillage/manifeste';
import type { Pouls } from '../outillage/registre';
import type { Etudiant } from './scene';

/** What the outside was told: the auditor compares it with the base. */
export interface Registre {
  /** Numbers of the requests to which a hold was acknowledged. */
  readonly tenues: string[];
  /** Those who were told that no room was left. */
  readonly perdantes: string[];
  /** Registrations acknowledged, by window: the numbers, in the order of arrival. */
  readonly inscriptions: Map<string, string[]>;
  readonly freinees: { nombre: number };
  readonly griefs: string[];
}

export const ouvrirRegistre = (): Registre => ({
  ...{ tenues: [], perdantes: [], inscriptions: new Map(), freinees: { nombre: 0 }, griefs: [] },
});

export interface Ligne {
  readonly url: string;
  readonly pouls: Pouls;
  readonly registre: Registre;
}

/** On a quiet machine, half a minute is enough for everybody; a busy one answers late, never wrong. */
const PATIENCE_MS = 300_000;

const idDe = (nom: string): string => {
  const action = actionsServies().find((une) => une.nom === nom);
  if (!action) throw new Error(`aucune action ${nom}`);
  return action.id;
};

/** Each comes from an address of its own, as the proxy in front of a real portal tells it. */
function clientDe({ session }: Etudiant, url: string, rang: number): Client {
  const adresse = `10.${rang >> 16}.${(rang >> 8) & 255}.${rang & 255}`;
  const client = ouvrirClient(url, { 'x-forwarded-for': adresse });
  client.cookies.set('session', session);
  return client;
}

interface Appel {
  readonly chemin: string;
  readonly action: string;
  readonly lies: readonly string[];
  readonly champs?: readonly Champ[];
}

/** One try: the answer, or nothing when the connection was cut or the portal broke. */
async function essayer(client: Client, appel: Appel, { pouls }: Ligne): Promise<Recue | null> {
  const envoyee = performance.now();
  const { chemin, action, lies, champs } = appel;
  const recue = await appelerParScript(client, { chemin, id: idDe(action), lies, champs }).catch(() => null);
  if (!recue || recue.statut >= 500 || recue.texte.includes('"etat":"panne"')) return null;
  pouls.battre(envoyee);
  return recue;
}

const versDe = ({ entetes, vers }: Recue): string => String(entetes['x-action-redirect'] ?? vers);

/** A student who wants a room: clicks again until the portal says yes, or that there is none. */
export async function vouloir(etudiant: Etudiant, rang: number, fiche: number, ligne: Ligne): Promise<void> {
  const client = clientDe(etudiant, ligne.url, rang);
  const appel = {
    chemin: `/logement/complementaire/${fiche}`,
    ...{ action: 'logement/complementaire/[fiche]/bloquer', lies: [String(fiche)] },
  };
  const limite = performance.now() + PATIENCE_MS;
  while (performance.now() < limite) {
    const recue = await essayer(client, appel, ligne);
    if (recue && versDe(recue).includes('fait=bloquee'))
      return void ligne.registre.tenues.push(etudiant.numero);
    if (recue?.texte.includes('plus de chambre')) return void ligne.registre.perdantes.push(etudiant.numero);
    if (recue && !recue.texte.includes('ne se réserve pas'))
      return void ligne.registre.griefs.push(
        `${etudiant.numero} : ${recue.statut} ${recue.texte.slice(0, 200)}`,
      );
    // Nobody there, or not open yet: a person clicks again after a moment, and is slowed down when she doesn't wait.
    await attendre(recue ? 1_500 : 200 + (rang % 200));
  }
  ligne.registre.griefs.push(`${etudiant.numero} : jamais de réponse`);
}

function noterLeRobot(recue: Recue, { numero }: Etudiant, { freinees, tenues }: Registre): void {
  if (recue.texte.includes('"etat":"trop_de_tentatives"')) freinees.nombre++;
  else if (versDe(recue).includes('fait=bloquee') && !tenues.includes(numero)) tenues.push(numero);
}

/** Requests of the programs that wait for an answer at once. */
const EN_VOL = 60;

/** Programs that ask `parSeconde` times a second, all the time, with a few accounts. */
export async function harceler(
  bots: readonly Etudiant[],
  fiche: number,
  parSeconde: number,
  ligne: Ligne,
  fini: () => boolean,
): Promise<void> {
  const clients = bots.map((bot, i) => clientDe(bot, ligne.url, 16_000_000 + i));
  const appel = {
    chemin: `/logement/complementaire/${fiche}`,
    ...{ action: 'logement/complementaire/[fiche]/bloquer', lies: [String(fiche)] },
  };
  const envois = new Set<Promise<void>>();
  for (let i = 0; !fini(); i++) {
    const [client, bot] = [clients[i % clients.length], bots[i % bots.length]];
    // A machine that is slow isn't buried under them: so many wait for an answer, no more.
    if (client && bot && envois.size < EN_VOL) {
      const envoi = essayer(client, appel, ligne).then((recue) => {
        envois.delete(envoi);
        if (recue) noterLeRobot(recue, bot, ligne.registre);
      });
      envois.add(envoi);
    }
    await attendre(1_000 / parSeconde);
  }
  await Promise.all(envois);
}

/** Registers in a window, until it is acknowledged. */
export async function sInscrire(
  etudiant: Etudiant,
  rang: number,
  { id, fiche }: { readonly id: string; readonly fiche: number },
  ligne: Ligne,
): Promise<void> {
  const client = clientDe(etudiant, ligne.url, 8_000_000 + rang);
  const appel = {
    chemin: `/logement/fenetre/${id}`,
    ...{ action: 'logement/fenetre/[id]/inscrire', lies: [id] },
    champs: [['choix-1', String(fiche)]] as const,
  };
  const inscrits = ligne.registre.inscriptions.get(id) ?? [];
  ligne.registre.inscriptions.set(id, inscrits);
  const limite = performance.now() + PATIENCE_MS;
  let derniere = 'aucune réponse';
  while (performance.now() < limite) {
    const recue = await essayer(client, appel, ligne);
    if (recue && versDe(recue).includes('fait=inscrite')) return void inscrits.push(etudiant.numero);
    if (recue) derniere = `${recue.statut} ${versDe(recue)} ${recue.texte.slice(0, 200)}`;
    await attendre(150);
  }
  ligne.registre.griefs.push(`${etudiant.numero} : jamais inscrite, ${derniere}`);
}
