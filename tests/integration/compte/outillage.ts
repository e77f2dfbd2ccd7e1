import { randomUUID } from 'node:crypto';
import { base } from '@/lib/server/base';
import {
  type DemandeDInscription,
  demanderInscription,
} from '@/lib/server/compte/commandes/demander-inscription';
import { verifierInscription } from '@/lib/server/compte/commandes/verifier-inscription';
import { file } from '@/lib/server/taches/file';
import { traiterDemandeDeReinitialisation } from '@/lib/server/taches/traitements/demander-reinitialisation';
import { traiterEnvoi } from '@/lib/server/taches/traitements/envoyer-courriel';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';
// The limits are under test here: no relaxing.
process.env.LIMITES_FACTEUR = '1';

export const MOT_DE_PASSE = 'quatre mots sans lien';

/** One address a test: tests share the base and run side by side. */
export const nouvelEmail = (): string => `test-${randomUUID()}@exemple.fr`;
export const nouvelleAdresse = (): string => `adresse-${randomUUID()}`;

export const demandePour = (email: string): DemandeDInscription => ({
  email,
  motDePasse: MOT_DE_PASSE,
  prenom: 'Lina',
  nom: 'Martin',
  dateNaissance: '2007-03-14',
});

async function traiter<T extends object>(nom: string, faire: (donnees: T) => Promise<void>): Promise<void> {
  const ouverte = await file();
  for (const { id, data } of await ouverte.fetch<T>(nom, { batchSize: 50 })) {
    try {
      await faire(data);
      await ouverte.complete(nom, id);
    } catch (erreur) {
      // Another test's job may be meant to fail.
      await ouverte.fail(nom, id, { erreur: String(erreur) });
    }
  }
}

async function traiterLesTaches(): Promise<void> {
  await traiter<{ demande: string; scelle: string }>(
    'demander-reinitialisation',
    traiterDemandeDeReinitialisation,
  );
  await traiter<{ scelle: string }>('envoyer-courriel', traiterEnvoi);
}

/** Runs the waiting jobs, then reads the mailbox of an address until it holds `nombre` mails. */
export async function courrielsDe(email: string, nombre: number) {
  for (let essai = 0; essai < 100; essai++) {
    await traiterLesTaches();
    const recus = await base().courrielLocal.findMany({
      where: { destinataire: email },
      orderBy: { envoyeLe: 'asc' },
    });
    if (recus.length >= nombre) return recus;
    // Another file may hold the job for an instant.
    await new Promise((suite) => setTimeout(suite, 20));
  }
  throw new Error(`moins de ${nombre} courriels pour ${email}`);
}

export const codeDans = (texte: string): string => /code\s: ([A-Z]{6})/u.exec(texte)?.[1] ?? '';
export const jetonDans = (texte: string): string => /\/reinitialiser\/([\w-]+)/.exec(texte)?.[1] ?? '';

export async function demander(email: string): Promise<string> {
  const issue = await demanderInscription(demandePour(email), { adresse: nouvelleAdresse() });
  if (!issue.ok) throw new Error(issue.refus);
  return issue.valeur.inscriptionId;
}

/** An account made the way students make it. */
export async function inscrire(email: string = nouvelEmail()) {
  const inscriptionId = await demander(email);
  const [courriel] = await courrielsDe(email, 1);
  const issue = await verifierInscription(inscriptionId, codeDans(courriel?.texte ?? ''));
  if (!issue.ok) throw new Error(issue.refus);
  return issue.valeur;
}
