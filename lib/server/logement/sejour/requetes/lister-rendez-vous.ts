import 'server-only';
import type { Minute } from '@/lib/domain/logement';
import type { EtatSejour, GenreDeRendezVous } from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { lignes } from '../../../base';
import { journaliser } from '../../../journal/acces';
import { estUuid } from '../../../uuid';
import { lireSejour } from '../depot';

/** One line of the day of a residence. */
export interface RendezVousDuJour {
  readonly sejour: string;
  readonly creneau: Minute;
  readonly genre: GenreDeRendezVous;
  readonly etat: EtatSejour;
  readonly honore: boolean;
  readonly residence: string;
  readonly ville: string;
  readonly chambre: string;
  readonly prenom: string;
  readonly nom: string;
}

const DU_JOUR = `SELECT v."sejourId" AS sejour, v.creneau, v.genre, s.etat, v.etat = 'honore' AS honore, r.nom AS residence, r.ville,
  c.libelle AS chambre, p.prenom, p.nom
  FROM "RendezVous" v JOIN "Sejour" s ON s.id = v."sejourId" JOIN "Residence" r ON r.id = v."residenceId"
  JOIN "Proposition" o ON o.id = s.id JOIN "Chambre" c ON c.id = o."chambreId" JOIN "Personne" p ON p.id = s."personneId"
  WHERE v.etat <> 'libere' AND ($1::text IS NULL OR s.crous = $1) AND v.creneau >= $2 AND v.creneau < $2 || 'Z'
  ORDER BY r.ville, r.nom, v."residenceId", v.creneau, v.id LIMIT 500`;

/** The appointments of a day in the residences of a Crous (`null`: of all), by residence and hour. */
export const listerRendezVous = (
  crous: string | null,
  jour: DateCivile,
): Promise<readonly RendezVousDuJour[]> =>
  lignes<RendezVousDuJour & object>('rendez_vous_du_jour', DU_JOUR, [crous, jour]);

interface QuiLit {
  readonly id: string;
  readonly crous: string | null;
}

/** One stay, for an agent of its Crous; noted in the access log. */
export async function consulterSejour(id: string, agent: QuiLit) {
  const sejour = estUuid(id) ? await lireSejour({ par: 'agent', id, crous: agent.crous }) : null;
  if (sejour) await journaliser('instruction', 'sejour_lu', sejour.personneId, agent.id);
  return sejour;
}
