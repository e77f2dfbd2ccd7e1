import 'server-only';
import type { Campagne } from '@/lib/domain/dossier';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Brouillon, Saisie } from '@/lib/parcours/moteur';
import { type Saisies, versBrouillonDse } from '@/lib/parcours/simulateur';
import { lignes } from '../../base';
import type { Horloge } from '../../ports/horloge';
import type { Titulaire } from '../ouvrir-parcours';
import { ouvrirDossier } from './ouvrir-dossier';

interface Demande {
  readonly titulaire: Titulaire;
  readonly campagne: Campagne;
  readonly saisies: Saisies;
  readonly horloge: Horloge;
}

// What stands on the left gives way: an answer already in the file is never replaced by a simulation.
const COMPLETER = `UPDATE "Dossier" SET brouillon = $3::jsonb || brouillon, "modifieLe" = now()
  WHERE "personneId" = $1::uuid AND campagne = $2 AND etat = 'brouillon' RETURNING id`;

/** Starts the file of a campaign from a simulation, or fills what is still empty in it; every page stays to be checked. */
export async function reprendreSimulation({
  titulaire,
  campagne,
  saisies,
  horloge,
}: Demande): Promise<Resultat<'repris', 'pas_ouverte' | 'deja_depose'>> {
  const { prenom, nom, ine } = titulaire;
  const entrees = versBrouillonDse(saisies, { prenom, nom, ine: ine ?? '' });
  const brouillon = enEntrees(entrees, horloge.maintenant());
  const ouvert = await ouvrirDossier({ personneId: titulaire.id, campagne, horloge, brouillon });
  if (!ouvert.ok) return refus('pas_ouverte');
  if (ouvert.valeur === 'ouvert') return succes('repris');
  const completes = await lignes('dossier_completer', COMPLETER, [
    titulaire.id,
    campagne.annee,
    JSON.stringify(brouillon),
  ]);
  return completes.length > 0 ? succes('repris') : refus('deja_depose');
}

const enEntrees = (entrees: Readonly<Record<string, Saisie>>, le: Date): Brouillon =>
  Object.fromEntries(
    Object.entries(entrees).map(([cle, saisie]) => [
      cle,
      { saisie, confirmee: false, version: 1, le: le.toISOString() },
    ]),
  );
