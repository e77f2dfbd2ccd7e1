import { refus, succes } from '../noyau/resultat';
import type { LoiDuReglement } from '../paiement/du';
import { encaisser, fermerLesAutresVoies, ouvrirRemboursement, remboursementDe } from '../paiement/du';
import { codeAttestation } from './attestation';
import type { Commande, ContexteCvec, Decision, Tirages } from './commandes';
import type { CvecAcquittee, EvenementCvec } from './evenements';
import { evoluerCvec } from './evoluer';
import type { CleExoneration } from './exoneration';
import type { CleRemboursable } from './motifs-de-remboursement';
import type { VieCvec } from './vie';

/** Captured money: the first settles the year, the others are given back. */
export const loiDuReglement = ({
  acquittement,
  tentatives,
}: VieCvec): LoiDuReglement<CleRemboursable, CvecAcquittee, Tirages> => ({
  enTrop: acquittement && (acquittement.tentative ? 'double_paiement' : 'paiement_apres_exoneration'),
  regler: (tentative, { numero }) => {
    const mode = tentatives[tentative]?.mode ?? 'carte';
    return { type: 'cvec_acquittee', mode, tentative, numero, code: codeAttestation(mode), motif: null };
  },
});

/** The same notice paid a second time at the counter: money of its own, given back. */
export function doublerEspeces(
  vie: VieCvec,
  { tentative, centimes, tirages }: Commande<'doubler_especes'>,
  { maintenant }: ContexteCvec,
): Decision {
  if (!vie.acquittement) return refus('non_payee');
  const creee: EvenementCvec = {
    ...{ type: 'tentative_creee', tentative, mode: 'especes', centimes },
    ...{ expireA: maintenant, lien: null },
  };
  const apres = evoluerCvec(vie, creee);
  return succes([creee, ...encaisser(apres, tentative, loiDuReglement(apres), tirages)]);
}

/** Catches up an exemption: settles the year when nothing was, gives the money back when it was paid. */
export function rattraper(
  vie: VieCvec,
  mode: 'boursier' | 'exoneration',
  motif: CleExoneration,
  tirages: Tirages,
): readonly EvenementCvec[] {
  const { acquittement } = vie;
  if (!acquittement) {
    return [
      ...fermerLesAutresVoies(vie, null),
      {
        type: 'cvec_acquittee',
        mode,
        tentative: null,
        numero: tirages.numero,
        code: codeAttestation(mode),
        motif,
      },
    ];
  }
  if (!acquittement.tentative || remboursementDe(vie, acquittement.tentative)) return [];
  const raison = mode === 'boursier' ? 'devenu_boursier' : 'exonere_apres_paiement';
  return [ouvrirRemboursement(vie, acquittement.tentative, raison, tirages)];
}

/** A scholar of the year, or somebody who has the yearly aid: found in the base, never asked for. */
export function exonerer(vie: VieCvec, { motif, tirages }: Commande<'exonerer'>): Decision {
  const evenements = rattraper(vie, 'boursier', motif, tirages);
  return evenements.length > 0 ? succes(evenements) : refus('deja_exoneree');
}
