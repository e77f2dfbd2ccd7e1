import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { type Champ, decimal, type ErreurChamp, type Saisie, texte, texteDe } from '@/lib/parcours/moteur';
import type { ContexteSimulateur, ReponsesSimulateur } from '../definition';
import { estDemandeeParLeDse } from '../reprendre';
import { KM_MAX, NOM_MAX } from './voeux';

/** Whose home is measured from: the words of the distance question. */
export type Depart = 'parents' | 'etudiant';

export const departDe = (reponses: ReponsesSimulateur, contexte: ContexteSimulateur): Depart =>
  estDemandeeParLeDse('parents', reponses, contexte) ? 'parents' : 'etudiant';

export const champsDuVoeu = (depart: Depart): readonly Champ[] => [
  {
    type: 'commune',
    nom: 'nom',
    libelle: 'Ville des études',
    aide: 'Nom et code postal. Par exemple Rennes 35000.',
  },
  {
    type: 'commune',
    nom: 'domicile',
    libelle: depart === 'parents' ? 'Commune où habitent vos parents' : 'Commune où vous habitez',
    aide: 'Elle sert à mesurer la distance. Par exemple Brest 29200.',
  },
  {
    type: 'nombre',
    nom: 'km',
    libelle: 'Ou la distance, si vous la connaissez',
    aide: 'À vol d’oiseau. Indispensable pour une ville à l’étranger.',
    suffixe: 'km',
  },
];

/** A wish as it was typed: either its distance, or the two communes to measure it from. */
export type VoeuSaisi =
  | { readonly type: 'distance'; readonly nom: string; readonly domicile: string; readonly km: number }
  | { readonly type: 'communes'; readonly nom: string; readonly domicile: string };

const NOM = texte('Indiquez la ville de vos études, par exemple « Rennes 35000 »', NOM_MAX);
const KM = decimal({ min: 0, max: KM_MAX, message: 'Indiquez la distance en kilomètres, par exemple 120' });
const DOMICILE = texte(
  'Indiquez cette commune, par exemple « Brest 29200 », ou bien la distance en kilomètres',
  NOM_MAX,
);

/** A distance that was typed wins over the two communes. */
export function lireVoeuSaisi(saisie: Saisie): Resultat<VoeuSaisi, readonly ErreurChamp[]> {
  const domicile = texteDe(saisie.domicile).slice(0, NOM_MAX);
  const nom = NOM(saisie.nom, saisie);
  const km = texteDe(saisie.km) === '' ? null : KM(saisie.km, saisie);
  const depart = km ? null : DOMICILE(saisie.domicile, saisie);
  const erreurs = [
    ...(nom.ok ? [] : [{ champ: 'nom', message: nom.refus }]),
    ...(depart === null || depart.ok ? [] : [{ champ: 'domicile', message: depart.refus }]),
    ...(km === null || km.ok ? [] : [{ champ: 'km', message: km.refus }]),
  ];
  if (!nom.ok || erreurs.length > 0) return refus(erreurs);
  if (km?.ok) return succes({ type: 'distance', nom: nom.valeur, domicile, km: km.valeur });
  return succes({ type: 'communes', nom: nom.valeur, domicile: depart?.ok ? depart.valeur : domicile });
}
