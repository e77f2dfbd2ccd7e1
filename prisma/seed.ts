// What a new base holds besides the communes. Every function may be asked again: it adds what is missing, and only that.
import { base, fermerBase } from '@/lib/server/base';
import { hacherMotDePasse } from '@/lib/server/compte/mot-de-passe';
import { arreterTaches, preparerTaches } from '@/lib/server/taches';
import { PERSONAS } from '@/prisma/personas';

/** Shown on /demonstration: these people do not exist. */
export const MOT_DE_PASSE_DE_DEMONSTRATION = 'guichet-de-demonstration';

/** The job queue's schema, made once here so that the processes don't race for it. */
export async function semerTaches(): Promise<void> {
  await preparerTaches();
  await arreterTaches();
}

/** An account per persona, address already proved. Returns how many were added. */
export async function semerPersonas(): Promise<number> {
  const deja = await base().personne.findMany({
    where: { persona: { in: PERSONAS.map(({ cle }) => cle) } },
    select: { persona: true },
  });
  const connues = new Set(deja.map(({ persona }) => persona));
  const data = await Promise.all(
    PERSONAS.filter(({ cle }) => !connues.has(cle)).map(async (p) => ({
      persona: p.cle,
      prenom: p.prenom,
      nom: p.nom,
      email: p.email.toLowerCase(),
      motDePasse: await hacherMotDePasse(MOT_DE_PASSE_DE_DEMONSTRATION),
      dateNaissance: new Date(`${p.dateNaissance}T00:00:00Z`),
      ine: p.ine ?? null,
    })),
  );
  const { count } = await base().personne.createMany({ data, skipDuplicates: true });
  return count;
}

/** The pool of the start is not the one of the portal. */
export const finirSemis = fermerBase;
