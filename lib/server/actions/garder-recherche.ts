import 'server-only';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import { lireRecherche } from '@/lib/parcours/logement';
import { PHRASES_COMPLEMENTAIRES } from '@/lib/parcours/logement/complementaire';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { consommer } from '@/lib/server/acces/limites';
import { garderRecherche } from '@/lib/server/logement/recherches/commandes/garder';
import {
  arreterParJeton,
  renommerRecherche,
  supprimerRecherche,
} from '@/lib/server/logement/recherches/commandes/modifier';
import { estUuid } from '@/lib/server/uuid';
import type { ContexteAction } from './definir-action';
import { type Issue, rediriger, refuser } from './issues';

const MES_RECHERCHES = '/logement/recherches';

/** Keeps the search of an address, as `/logement` reads it. */
export async function garderMaRecherche(
  { personne, horloge }: ContexteAction<'personne'>,
  { nom }: { readonly nom: string },
  requete: string,
): Promise<Issue> {
  const { criteres } = lireRecherche(Object.fromEntries(parametresDe(requete)));
  const parametres = parametresComplementaires(campagneLogementDuJour(horloge.aujourdhui()).annee);
  const maximum = parametres.ok ? parametres.valeur.alertes.recherchesMaximum : 0;
  const gardee = await garderRecherche({ personneId: personne.id, nom, criteres, maximum, horloge });
  return gardee.ok
    ? rediriger(`${MES_RECHERCHES}?fait=gardee`)
    : refuser(PHRASES_COMPLEMENTAIRES[gardee.refus]);
}

/** Of an address, each name with its values: one, or several for the equipment. */
function parametresDe(requete: string): readonly (readonly [string, string | readonly string[]])[] {
  const lus = new URLSearchParams(String(requete).slice(0, 500));
  return [...new Set(lus.keys())].map((cle) => {
    const valeurs = lus.getAll(cle);
    return [cle, valeurs.length > 1 ? valeurs : (valeurs[0] ?? '')];
  });
}

export async function renommerMaRecherche(
  { personne }: ContexteAction<'personne'>,
  { nom }: { readonly nom: string },
  id: string,
): Promise<Issue> {
  if (estUuid(id)) await renommerRecherche({ id, personneId: personne.id }, nom);
  return rediriger(`${MES_RECHERCHES}?fait=renommee`);
}

export async function supprimerMaRecherche(
  { personne }: ContexteAction<'personne'>,
  _saisie: Saisie,
  id: string,
): Promise<Issue> {
  if (estUuid(id)) await supprimerRecherche({ id, personneId: personne.id });
  return rediriger(`${MES_RECHERCHES}?fait=supprimee`);
}

/** Who tries many links is not somebody who stops an alert. */
const LIMITE = { max: 30, fenetreSecondes: 3_600 };

/** The link of a mail: no session, one button. */
export async function arreterLAlerte(
  { adresse }: ContexteAction<'public'>,
  _saisie: Saisie,
  jeton: string,
): Promise<Issue> {
  if (await consommer(`arreter-alerte:${adresse}`, LIMITE)) await arreterParJeton(jeton);
  return rediriger(`${MES_RECHERCHES}/arreter/${encodeURIComponent(jeton)}?fait=arretee`);
}
