import 'server-only';
import type { CleSituationCvec, RefusCvec } from '@/lib/domain/cvec';
import { crousDeLaCommune, estPayable, situationCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { lignes } from '../../base';
import { nouvelId } from '../../du';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger } from '../juger';
import { exonererAutomatiquement } from './exonerer';

export interface DemandeOuverture {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly situation: CleSituationCvec;
  /** INSEE code of the city of the institution. */
  readonly communeCode: string;
  readonly horloge: Horloge;
}

export type RefusOuverture = RefusCvec | 'non_assujetti' | 'sans_crous' | 'introuvable';

const OUVRIR = `WITH ouverte AS (
  INSERT INTO "Cvec" (id, "personneId", annee, etat, version, crous, "communeCode", situation, "ouverteLe", "modifieeLe")
  VALUES ($1::uuid, $2::uuid, $3, 'a_choisir', 1, $4, $5, $6, $7::timestamptz, $7::timestamptz)
  ON CONFLICT ("personneId", annee) DO NOTHING RETURNING id)
INSERT INTO "EvenementCvec" ("cvecId", rang, type, donnees, acteur, "survenuLe")
SELECT id, 1, 'cvec_ouverte', jsonb_build_object('annee', $3::text, 'crous', $4::text), 'etudiant', $7::timestamptz FROM ouverte
RETURNING "cvecId"`;

/**
 * Opens the contribution of a year for the Crous of the city, or moves it there; then settles it at once when the base already knows
 * an exemption. Asked again with the same city, it changes nothing.
 */
export async function ouvrirCvec(
  demande: DemandeOuverture,
): Promise<Resultat<'ouverte' | 'exoneree', RefusOuverture>> {
  const { personneId, annee, situation, communeCode, horloge } = demande;
  if (!situationCvec(situation)?.assujetti) return refus('non_assujetti');
  const crous = crousDeLaCommune(communeCode)?.code;
  if (!crous) return refus('sans_crous');
  if (!estPayable(annee, horloge.aujourdhui())) return refus('hors_campagne');
  const le = horloge.maintenant();
  const ouvertes = await lignes('cvec_ouvrir', OUVRIR, [
    ...[nouvelId(le.getTime()), personneId, annee, crous, communeCode, situation, le.toISOString()],
  ]);
  if (ouvertes.length === 0) {
    const change = await changerDeVille({ personneId, annee, crous, communeCode, horloge });
    if (!change.ok && change.refus !== 'sans_effet') return change;
  }
  const exoneration = await exonererAutomatiquement({ personneId, annee, horloge });
  return succes(exoneration.ok && exoneration.valeur !== 'rien' ? 'exoneree' : 'ouverte');
}

interface Changement extends Pick<DemandeOuverture, 'personneId' | 'annee' | 'communeCode' | 'horloge'> {
  readonly crous: string;
}

function changerDeVille({ personneId, annee, crous, communeCode, horloge }: Changement) {
  return appliquer({ par: 'personne', personneId, annee }, (situation) =>
    juger(situation, {
      commande: { type: 'changer_crous', crous },
      acteur: 'etudiant',
      horloge,
      details: { communeCode },
      repondre: () => 'change' as const,
    }),
  );
}
