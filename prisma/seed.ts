// What a new base holds besides the communes. Every function may be asked again: it adds what is missing, and only that.
import { CONTINGENT, OUVERT } from '@/lib/domain/logement';
import { base, fermerBase, transaction } from '@/lib/server/base';
import { hacherMotDePasse } from '@/lib/server/compte/mot-de-passe';
import { arreterTaches, preparerTaches } from '@/lib/server/taches';
import { CONTINGENTS_FICTIFS } from '@/prisma/logements/contingents';
import { PERSONAS } from '@/prisma/personas';
import { AGENTS_FICTIFS, ETABLISSEMENTS_FICTIFS } from '@/prisma/personas/agents';

/** Shown on /demonstration: these people do not exist. */
export const MOT_DE_PASSE_DE_DEMONSTRATION = 'guichet-de-demonstration';

/** The job queue's schema, made once here so that the processes don't race for it. */
export async function semerTaches(): Promise<void> {
  await preparerTaches();
  await arreterTaches();
}

/** Everybody whom the demonstration shows. Returns how many were added. */
export async function semerPersonas(): Promise<number> {
  const ajoutees = (await semerEtudiants()) + (await semerAgents());
  await semerContingents();
  return ajoutees;
}

/** An account per persona, address already proved. */
async function semerEtudiants(): Promise<number> {
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

/** Agents of two Crous, and institutions with their referents. */
async function semerAgents(): Promise<number> {
  await base().etablissement.createMany({
    data: ETABLISSEMENTS_FICTIFS.map((etablissement) => ({ ...etablissement })),
    skipDuplicates: true,
  });
  const emails = AGENTS_FICTIFS.map(({ email }) => email);
  const deja = await base().agent.findMany({ where: { email: { in: emails } }, select: { email: true } });
  const connus = new Set(deja.map(({ email }) => email));
  const data = await Promise.all(
    AGENTS_FICTIFS.filter(({ email }) => !connus.has(email)).map(
      async ({ cle: _cle, fonction: _fonction, ...agent }) => ({
        ...agent,
        motDePasse: await hacherMotDePasse(MOT_DE_PASSE_DE_DEMONSTRATION),
      }),
    ),
  );
  const { count } = await base().agent.createMany({ data, skipDuplicates: true });
  return count;
}

const PRETER = `UPDATE "Chambre" SET "contingentId" = $1::uuid, exigence = ${CONTINGENT} WHERE id IN (
  SELECT id FROM "Chambre" WHERE "logementId" = $2 AND annee = $3 AND exigence = ${OUVERT} ORDER BY libelle LIMIT $4)`;

/** Rooms that a Crous lends to an institution, once: what it gave back stays given back. */
async function semerContingents(): Promise<void> {
  for (const {
    logement: cle,
    chambres,
    debut,
    fin,
    designationAvant,
    ...contingent
  } of CONTINGENTS_FICTIFS) {
    const logement = await base().logement.findUnique({ where: { cle }, select: { id: true } });
    const deja = await base().contingent.findUnique({ where: { id: contingent.id }, select: { id: true } });
    if (!logement || deja) continue;
    await transaction(async (tx) => {
      await tx.contingent.create({
        data: {
          ...{ ...contingent, logementId: logement.id, designationAvant: new Date(designationAvant) },
          ...{ debut: new Date(debut), fin: new Date(fin) },
        },
        select: { id: true },
      });
      await tx.$executeRawUnsafe(PRETER, contingent.id, logement.id, contingent.annee, chambres);
    });
  }
}

export { semerResidents } from '@/prisma/residents';

/** The pool of the start is not the one of the portal. */
export const finirSemis = fermerBase;
