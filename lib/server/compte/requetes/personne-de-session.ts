import 'server-only';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { lignes } from '@/lib/server/base';
import { estUuid } from '@/lib/server/uuid';

/** The person behind a session, as pages and commands see them. */
export interface PersonneConnectee {
  readonly id: string;
  readonly email: string;
  readonly prenom: string;
  readonly nom: string;
  readonly dateNaissance: DateCivile;
  readonly ine: string | null;
  /** Key of the persona, demonstration only. */
  readonly persona: string | null;
}

// Every dynamic page starts here: one prepared statement, and the version is judged in it.
export const SQL_PERSONNE_DE_SESSION = `select id, email, prenom, nom, to_char("dateNaissance", 'YYYY-MM-DD') as "dateNaissance", ine, persona
from "Personne" where id = $1::uuid and "versionSession" = $2`;

/** The person of a session, `null` when the session was revoked since. */
export async function lirePersonneDeSession(id: string, version: number): Promise<PersonneConnectee | null> {
  if (!estUuid(id) || !Number.isInteger(version)) return null;
  const [personne] = await lignes<PersonneConnectee & Record<string, unknown>>(
    'personne_de_session',
    SQL_PERSONNE_DE_SESSION,
    [id, version],
  );
  return personne ?? null;
}
