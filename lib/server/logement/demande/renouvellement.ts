import 'server-only';
import type { Envoi } from '../../courriels';
import { env } from '../../env';
import type { ResidenceActuelle } from './requetes/lire-residence';

/** « Studio, Résidence Kergoat, Rennes, porte S101 » */
export const direChambre = ({
  intitule,
  residence,
  ville,
  porte,
}: Pick<ResidenceActuelle, 'intitule' | 'residence' | 'ville' | 'porte'>): string =>
  `${intitule ?? 'Logement'}, ${residence}, ${ville}, porte ${porte}`;

/** What every mail about a room of this year says of it. */
export const surLaChambre = (lue: ResidenceActuelle, annee: string, page: string) => ({
  ...{ prenom: lue.prenom, annee, chambre: direChambre(lue) },
  lien: `${env().URL_PUBLIQUE}${page}`,
});

/** A mail whose name is what it is about: asked twice, it leaves once. */
export const envoiAuResident = (
  lue: ResidenceActuelle,
  quoi: string,
  annee: string,
  courriel: Envoi['courriel'],
): Envoi => ({ cle: `logement-${quoi}:${lue.proposition}:${annee}`, destinataire: lue.email, courriel });
