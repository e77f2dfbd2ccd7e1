import 'server-only';
import { type Resultat, refus } from '@/lib/domain/noyau/resultat';
import { consommer } from '../../acces/limites';
import { lireCorps } from '../../adaptateurs/lyra/corps';
import { estDenouement } from '../denouements';
import { lireOperation } from '../requetes/lire-operation';
import { conclureOperation, type RefusDeConclusion, type Suite } from './conclure-operation';

const LIMITE = { max: 60, fenetreSecondes: 60 } as const;

/** The form of the bank's page, as the browser posted it. */
export async function choisirDenouement(
  operation: string,
  corps: string,
  adresse: string,
): Promise<Resultat<Suite, RefusDeConclusion | 'demande' | 'trop_de_tentatives'>> {
  if (!(await consommer(`banque:choix:${adresse}`, LIMITE))) return refus('trop_de_tentatives');
  if (!(await lireOperation(operation))) return refus('inconnue');
  const cle = lireCorps(corps)?.denouement ?? '';
  return estDenouement(cle) ? conclureOperation(operation, cle) : refus('demande');
}
