import { randomUUID } from 'node:crypto';
import { setTimeout as attendre } from 'node:timers/promises';
import type { Persona } from '@/prisma/personas';
import { DSE } from '../../outillage/chemins';
import { demandeDe } from '../../outillage/comptes';
import { personaDe } from '../../outillage/demonstration';
import { decoder } from '../../outillage/html';
import { type Client, ouvrirClient, portailCommun, soumettre } from './client';

/** A student of one's own: an account that no other test knows. */
export interface Etudiant {
  readonly client: Client;
  readonly email: string;
  readonly motDePasse: string;
  /** A family name that nobody else has: found on a page, it says whose page it is. */
  readonly nom: string;
}

export interface Deposant extends Etudiant {
  readonly numero: string;
}

const LETTRES = 'abcdefghijklmnop';
const nomUnique = (): string =>
  `Essai${randomUUID()
    .replace(/\W/g, '')
    .slice(0, 12)
    .replace(/./g, (c) => LETTRES[Number.parseInt(c, 16)] ?? '')}`;

function exiger(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/** Opens an account as a browser without JavaScript does: the form, the code of the mail, the session. */
export async function inscrire(
  url = portailCommun(),
  persona: Persona = personaDe('emma'),
): Promise<Etudiant> {
  const client = ouvrirClient(url);
  const demande = { ...demandeDe(persona), nom: nomUnique() };
  const recue = await soumettre(client, '/inscription', demande);
  exiger(recue.vers.endsWith('/inscription/verifier'), `inscription refusée : ${recue.statut}`);
  const code = await lireCode(client, demande.email);
  const entree = await soumettre(client, '/inscription/verifier', { code });
  exiger(entree.vers.endsWith('/tableau-de-bord'), `code refusé : ${entree.statut} ${entree.vers}`);
  return { client, email: demande.email, motDePasse: demande.motDePasse, nom: demande.nom };
}

async function lireCode(client: Client, email: string): Promise<string> {
  for (let essai = 0; essai < 100; essai++) {
    const code = /saisissez ce code\s*:\s*([A-Z]{6})/.exec(await dernierCourriel(client, email))?.[1];
    if (code) return code;
    await attendre(200);
  }
  throw new Error(`aucun code pour ${email}`);
}

/** The text of the last mail received at this address, empty before the first. */
async function dernierCourriel(client: Client, email: string): Promise<string> {
  const boite = await client.demander('/demonstration/boite');
  const ligne = boite.texte.split('<tr').find((une) => une.includes(email)) ?? '';
  const chemin = /href="(\/demonstration\/boite\/[^"?]+)"/.exec(ligne)?.[1];
  return chemin ? decoder((await client.demander(chemin)).texte) : '';
}

/** Signs in from a browser that has never come. */
export async function entrer(client: Client, email: string, motDePasse: string): Promise<boolean> {
  return (await soumettre(client, '/connexion', { email, motDePasse })).statut === 303;
}

/** Opens the file and answers its pages, in the order of the persona, up to `jusqua` (not included). */
export async function remplirSonDossier(
  { client }: Etudiant,
  persona: Persona = personaDe('emma'),
  jusqua?: string,
): Promise<void> {
  await soumettre(client, DSE, {});
  for (const [cle, saisie] of Object.entries(persona.saisies)) {
    if (cle === jusqua) return;
    const recue = await soumettre(client, `${DSE}/${cle}`, saisie);
    exiger(recue.statut === 303 && !recue.vers.endsWith(`/${cle}`), `« ${cle} » est refusée`);
  }
}

export const deposer = ({ client }: Etudiant) =>
  soumettre(client, `${DSE}/verification`, { engagement: 'oui' });

/** A student whose file is deposited: somebody with something to hide. */
export async function inscrireEtDeposer(url = portailCommun()): Promise<Deposant> {
  const etudiant = await inscrire(url);
  await remplirSonDossier(etudiant);
  const recue = await deposer(etudiant);
  const numero = /\/suivi\/([^/?]+)/.exec(recue.vers)?.[1];
  if (!numero) throw new Error(`dossier refusé : ${recue.statut} ${recue.vers}`);
  return { ...etudiant, numero };
}
