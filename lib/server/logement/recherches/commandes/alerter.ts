import 'server-only';
import { pluriel } from '@/lib/affichage';
import { CAMPAGNES_LOGEMENT } from '@/lib/domain/logement';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import { debutDeLaMinute } from '../../../adaptateurs/horloge';
import { lignes, type Tx, transaction } from '../../../base';
import { envoyerCourriels } from '../../../courriels';
import { alerteLogement } from '../../../courriels/complementaire';
import { env } from '../../../env';
import { decrireErreur, tracer } from '../../../journal/traces';
import type { Horloge } from '../../../ports/horloge';
import { jetonDArret } from '../jeton';
import { SQL_ALERTES } from '../sql-alertes';

interface AlerteDue {
  readonly id: string;
  readonly nom: string;
  readonly adresse: string;
  readonly email: string;
  readonly prenom: string;
  readonly jusqua: string;
  readonly nombre: number;
  readonly fiches: readonly { readonly id: number; readonly nom: string; readonly ville: string }[];
}

const OUVRIR = `WITH neuve AS (INSERT INTO "OuvertureAnnoncee" (annee) VALUES ($1) ON CONFLICT DO NOTHING RETURNING annee)
  INSERT INTO "LogementLibere" ("logementId", annee) SELECT DISTINCT c."logementId", c.annee FROM "Chambre" c JOIN neuve USING (annee)`;

/** A complementary phase that opens frees what it has, once. */
async function direLesOuvertures(horloge: Horloge): Promise<void> {
  for (const { annee, complementaire } of CAMPAGNES_LOGEMENT)
    if (debutDeLaMinute(complementaire) <= horloge.maintenant())
      await lignes('alertes_ouverture', OUVRIR, [annee]);
}

/**
 * The last line of what has freed, once those who were writing have finished: numbers are taken before they are seen, and one that came
 * late would never be told. `null` when they take too long: nobody else waits behind us, the next minute asks again.
 */
async function lireLaFin(): Promise<string | null> {
  try {
    return await transaction(async (tx) => {
      await tx.$executeRawUnsafe(`SET LOCAL lock_timeout = '500ms'`);
      await tx.$executeRawUnsafe('LOCK TABLE "LogementLibere" IN SHARE MODE');
      const [fin] = await tx.$queryRawUnsafe<readonly { readonly id: string }[]>(
        'SELECT coalesce(max(id), 0)::text AS id FROM "LogementLibere"',
      );
      return fin?.id ?? null;
    });
  } catch (erreur) {
    tracer.info({ erreur: decrireErreur(erreur) }, 'alertes remises à la minute suivante');
    return null;
  }
}

/**
 * Tells every saved search of the rooms that have freed, in one transaction and one pass of the base: nobody is told before the others. A
 * search is told at most once in the time that the campaign says; what frees meanwhile waits for its next mail.
 */
export async function alerterLesRecherches(horloge: Horloge): Promise<number> {
  await direLesOuvertures(horloge);
  const annee = CAMPAGNES_LOGEMENT.at(-1)?.annee ?? '';
  const parametres = parametresComplementaires(annee);
  if (!parametres.ok) return 0;
  const { intervalleMs, fichesNommees } = parametres.valeur.alertes;
  const fin = await lireLaFin();
  if (fin === null) return 0;
  const valeurs = [horloge.maintenant().toISOString(), intervalleMs, fichesNommees, fin];
  return transaction(async (tx) => {
    const dues = await tx.$queryRawUnsafe<readonly AlerteDue[]>(SQL_ALERTES, ...valeurs);
    await envoyer(tx, dues);
    return dues.length;
  });
}

const LOT = 500;

async function envoyer(tx: Tx, dues: readonly AlerteDue[]): Promise<void> {
  for (let i = 0; i < dues.length; i += LOT)
    await envoyerCourriels(
      tx,
      dues.slice(i, i + LOT).map((due) => ({
        cle: `alerte-logement:${due.id}:${due.jusqua}`,
        ...{ destinataire: due.email, courriel: composerAlerte(due) },
      })),
    );
}

function composerAlerte({ id, prenom, nom, nombre, fiches, adresse }: AlerteDue) {
  const { URL_PUBLIQUE } = env();
  const reste = nombre - fiches.length;
  return alerteLogement({
    ...{ prenom, nom, nombre: `${pluriel(nombre, 'logement')} ${nombre > 1 ? 'ont' : 'a'}` },
    fiches: [
      ...fiches.map((fiche) => `${fiche.nom}, à ${fiche.ville} : ${URL_PUBLIQUE}/logement/${fiche.id}`),
      ...(reste > 0 ? [`et ${pluriel(reste, 'autre')}`] : []),
    ].join('\n'),
    recherche: `${URL_PUBLIQUE}${adresse}`,
    arreter: `${URL_PUBLIQUE}/logement/recherches/arreter/${jetonDArret(id)}`,
  });
}

/** Once a day: a room that freed long ago isn't news. */
export const oublierLesAnciennes = (): Promise<unknown> =>
  lignes(
    'alertes_oublier',
    `DELETE FROM "LogementLibere" WHERE "libereLe" < now() - interval '1 day' AND id < (SELECT max(id) FROM "LogementLibere")`,
    [],
  );
