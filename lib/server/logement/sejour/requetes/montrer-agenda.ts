import 'server-only';
import type { Minute } from '@/lib/domain/logement';
import type { GenreDeRendezVous, RendezVousSuivi } from '@/lib/domain/logement/sejour';
import { actionsSejour, finDuCreneau, genreDuMoment, reglesDuSejour } from '@/lib/domain/logement/sejour';
import { adresseDeResidence } from '@/lib/parcours/logement/sejour';
import { lignes } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { estUuid } from '../../../uuid';
import { creneauxDuSejour } from '../creneaux';
import { lireSejour } from '../depot';
import { ics } from '../ics';
import { pageDuSejour } from '../messages';
import type { LieuDuSejour } from '../situation';

/** The hours that a student may choose among. */
export interface AgendaMontre {
  readonly genre: GenreDeRendezVous;
  readonly libres: readonly Minute[];
  readonly pris: RendezVousSuivi | null;
  readonly enAttente: boolean;
  /** How many wait before her, when she waits. */
  readonly devant: number;
  readonly lieu: LieuDuSejour;
}

const PRIS = `SELECT creneau FROM "RendezVous" WHERE "residenceId" = $1 AND etat <> 'libere' AND creneau = ANY($2::text[])`;
const DEVANT = `SELECT count(*)::int AS n FROM "AttenteRendezVous" a, "AttenteRendezVous" m
  WHERE m."sejourId" = $1::uuid AND m.etat = 'attend' AND a."residenceId" = m."residenceId" AND a.genre = m.genre
    AND a.etat = 'attend' AND (a."depuisLe", a.id) < (m."depuisLe", m.id)`;

/** The free hours of the residence; `null` when it isn't time to choose one. */
export async function montrerAgenda(
  id: string,
  personneId: string,
  horloge: Horloge,
): Promise<AgendaMontre | null> {
  const sejour = estUuid(id) ? await lireSejour({ par: 'etudiant', id, personneId }) : null;
  if (!sejour || !actionsSejour(sejour.vie.etat, 'etudiant').includes('prendre_rendez_vous')) return null;
  const genre = genreDuMoment(sejour.vie);
  const creneaux = creneauxDuSejour(sejour, horloge.aujourdhui());
  const pris = await lignes<{ creneau: Minute }>('creneaux_pris', PRIS, [sejour.residenceId, creneaux]);
  const prises = new Set(pris.map(({ creneau }) => creneau));
  const enAttente = sejour.vie.attente !== null;
  const [file] = enAttente ? await lignes<{ n: number }>('attente_devant', DEVANT, [id]) : [];
  return {
    ...{ genre, enAttente, devant: file?.n ?? 0, lieu: sejour.lieu },
    libres: creneaux.filter((creneau) => !prises.has(creneau)),
    pris: sejour.vie.rendezVous[genre] ?? null,
  };
}

const TITRES: Readonly<Record<GenreDeRendezVous, string>> = {
  entree: 'Remise des clés et état des lieux',
  sortie: 'État des lieux de sortie',
};

/** The appointment as a calendar file; `null` when there is none. */
export async function produireIcs(id: string, personneId: string, horloge: Horloge): Promise<string | null> {
  const sejour = estUuid(id) ? await lireSejour({ par: 'etudiant', id, personneId }) : null;
  const regles = sejour && reglesDuSejour(sejour.annee);
  if (!sejour || !regles?.ok) return null;
  const genre = genreDuMoment(sejour.vie);
  const pris = sejour.vie.rendezVous[genre];
  if (!pris) return null;
  const changements = sejour.evenements.filter(({ type }) => type === 'rendez_vous_pris').length;
  return ics({
    ...{ uid: `${genre}-${id}`, sequence: changements - 1, le: horloge.maintenant() },
    ...{ debut: pris.creneau, fin: finDuCreneau(regles.valeur, pris.creneau) },
    titre: `${TITRES[genre]}, ${sejour.lieu.residence}`,
    lieu: `${sejour.lieu.residence}, ${adresseDeResidence(sejour.lieu)}`,
    description: `Logement ${sejour.lieu.chambre}. Venez avec une pièce d’identité.\n${pageDuSejour(id)}`,
  });
}
