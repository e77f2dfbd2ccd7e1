import 'server-only';
import type { Minute } from '@/lib/domain/logement';
import { reglesDuSejour } from '@/lib/domain/logement/sejour';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { nomDeResidence } from '@/lib/parcours/logement/sejour';
import { lignes, transaction } from '../../../base';
import { envoyerCourriel, sejourRappelRendezVous } from '../../../courriels';
import type { Horloge } from '../../../ports/horloge';
import { creneauEnClair, pageDuSejour } from '../messages';
import { ouvrirLesSejoursManquants } from './ouvrir';

interface ARappeler {
  readonly id: string;
  readonly sejour: string;
  readonly creneau: Minute;
  readonly annee: string;
  readonly residence: string;
  readonly email: string;
  readonly prenom: string;
}

const A_RAPPELER = `SELECT v.id, v."sejourId" AS sejour, v.creneau, s.annee, r.nom AS residence, p.email, p.prenom
  FROM "RendezVous" v JOIN "Sejour" s ON s.id = v."sejourId" JOIN "Residence" r ON r.id = v."residenceId"
  JOIN "Personne" p ON p.id = s."personneId"
  WHERE v.etat = 'pris' AND v."rappeleLe" IS NULL AND v.creneau >= $1 AND v.creneau < $2 ORDER BY v.creneau LIMIT 500`;
const MARQUER = `UPDATE "RendezVous" SET "rappeleLe" = $2::timestamptz WHERE id = $1::uuid AND etat = 'pris' AND "rappeleLe" IS NULL
  RETURNING id`;

const HORIZON = 31;

/** Reminds of the appointments of tomorrow. The mail and its mark are one transaction: it leaves once. */
export async function rappelerRendezVous(horloge: Horloge): Promise<number> {
  const demain = ajouterJours(horloge.aujourdhui(), 1);
  const apres = ajouterJours(horloge.aujourdhui(), HORIZON);
  const le = horloge.maintenant().toISOString();
  let rappeles = 0;
  for (const v of await lignes<ARappeler & object>('rendez_vous_a_rappeler', A_RAPPELER, [demain, apres])) {
    const regles = reglesDuSejour(v.annee);
    const des = regles.ok && ajouterJours(horloge.aujourdhui(), regles.valeur.accueil.rappel + 1);
    if (!des || v.creneau >= des) continue;
    rappeles += await transaction(async (tx) => {
      const marques = await tx.$queryRawUnsafe<object[]>(MARQUER, v.id, le);
      if (marques.length === 0) return 0;
      const { prenom } = v;
      const residence = nomDeResidence(v.residence);
      const courriel = sejourRappelRendezVous({
        ...{ prenom, residence, quand: creneauEnClair(v.creneau), lien: pageDuSejour(v.sejour) },
      });
      await envoyerCourriel(tx, { cle: `sejour-rappel:${v.id}`, destinataire: v.email, courriel });
      return 1;
    });
  }
  return rappeles;
}

/** What a job of every ten minutes does: the stays that a settlement left behind, the reminders of the day before. */
export async function balayerSejours(
  horloge: Horloge,
): Promise<{ readonly ouverts: number; readonly rappels: number }> {
  return { ouverts: await ouvrirLesSejoursManquants(), rappels: await rappelerRendezVous(horloge) };
}
