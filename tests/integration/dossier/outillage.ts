import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { campagnePour } from '@/lib/domain/dossier';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { deposerDossier } from '@/lib/server/dossier/commandes/deposer-dossier';
import { enregistrerReponse } from '@/lib/server/dossier/commandes/enregistrer-reponse';
import { ouvrirDossier } from '@/lib/server/dossier/commandes/ouvrir-dossier';
import type { Titulaire } from '@/lib/server/dossier/ouvrir-parcours';
import { PERSONAS, type Persona } from '@/prisma/personas';
import { communesDesPaquets } from '@/scripts/territoire/communes-des-paquets';
import { ajouterCommunes } from '@/scripts/territoire/enregistrer-communes';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

export const NOVEMBRE = horlogeFixe(new Date('2026-11-21T10:00:00Z'));
export const ANNEE = '2026-2027';

const connue = campagnePour(ANNEE);
if (!connue.ok) throw new Error('campagne absente');
export const CAMPAGNE = connue.valeur;

export async function semerCommunes(): Promise<void> {
  if ((await base().commune.count()) > 30_000) return;
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  await ajouterCommunes(client, communesDesPaquets());
  await client.end();
}

export function personaDe(cle: string): Persona {
  const persona = PERSONAS.find((p) => p.cle === cle);
  if (!persona) throw new Error(`persona ${cle} absente`);
  return persona;
}

/** A person of her own for each test: nothing is emptied, nobody shares. */
export async function nouvellePersonne(modele: Persona): Promise<Titulaire> {
  const { prenom, nom, dateNaissance, ine = null } = modele;
  const email = `dossier-${randomUUID()}@exemple.fr`;
  const { id } = await base().personne.create({
    data: { email, motDePasse: 'x', prenom, nom, dateNaissance: new Date(dateNaissance), ine },
    select: { id: true },
  });
  return { id, email, prenom, nom, dateNaissance, ine };
}

/** Answers every question of a persona, as the pages do, up to the check-answers page. */
export async function remplir(persona: Persona, horloge = NOVEMBRE): Promise<Titulaire> {
  const titulaire = await nouvellePersonne(persona);
  const ouvert = await ouvrirDossier({ personneId: titulaire.id, campagne: CAMPAGNE, horloge });
  if (!ouvert.ok) throw new Error(ouvert.refus);
  for (const [cle, saisie] of Object.entries(persona.saisies)) {
    const fait = await enregistrerReponse({
      ...{ titulaire, cle, saisie, horloge },
      ...{ campagne: ANNEE, version: 0, onglet: randomUUID(), confirmer: true },
    });
    if (!fait.ok) throw new Error(`${persona.cle}, ${cle} : ${JSON.stringify(fait.refus)}`);
  }
  return titulaire;
}

export const deposer = (titulaire: Titulaire, horloge = NOVEMBRE) =>
  deposerDossier({ titulaire, campagne: CAMPAGNE, engagement: true, horloge });
