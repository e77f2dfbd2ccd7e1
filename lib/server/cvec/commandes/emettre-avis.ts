import 'server-only';
import { randomInt } from 'node:crypto';
import type { RefusCvec } from '@/lib/domain/cvec';
import { composerReference, echeanceAvis, montantCvec, parametresEficash } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { debutDuJour } from '../../adaptateurs/horloge';
import { nouvelId } from '../../du';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger } from '../juger';

const TIRAGES = 10_000_000_000;

/** A notice to pay in cash at the post office. Asked again while it is good, it is the same notice. */
export async function emettreAvisEficash(demande: {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly horloge: Horloge;
}): Promise<Resultat<{ readonly tentative: string }, RefusCvec | 'introuvable'>> {
  const { personneId, annee, horloge } = demande;
  const centimes = montantCvec(annee);
  if (centimes === null) return refus('hors_campagne');
  const echeance = echeanceAvis(annee, horloge.aujourdhui());
  const expireA = debutDuJour(ajouterJours(echeance, 1)).getTime();
  return appliquer({ par: 'personne', personneId, annee }, (situation) => {
    const enCours = situation.tentatives.find(({ mode, etat }) => mode === 'especes' && etat === 'creee');
    if (enCours && !situation.vie.acquittement) {
      return succes({ geste: null, repondre: () => ({ tentative: enCours.id }) });
    }
    const tentative = nouvelId(horloge.maintenant().getTime());
    const reference = composerReference(annee, randomInt(TIRAGES));
    return juger(situation, {
      commande: { type: 'emettre_avis', tentative, centimes, expireA },
      acteur: 'etudiant',
      horloge,
      details: { avis: { reference, frais: parametresEficash(annee).frais, echeance } },
      repondre: () => ({ tentative }),
    });
  });
}
