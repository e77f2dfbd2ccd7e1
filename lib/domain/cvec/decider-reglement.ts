import { refus, succes } from '../noyau/resultat';
import { suiteDeLien } from '../paiement/lien';
import type { ActionTentative } from '../paiement/tentative';
import { suiteDeTentative } from '../paiement/tentative';
import { codeAttestation } from './attestation';
import type { Commande, ContexteCvec, Decision, Tirages } from './commandes';
import type { EvenementCvec, RemboursementOuvert } from './evenements';
import { evoluerCvec } from './evoluer';
import type { CleExoneration } from './exoneration';
import type { CleRemboursable } from './motifs-de-remboursement';
import type { VieCvec } from './vie';
import { remboursementDe } from './vie';

/** A refund that nobody has to ask for: it waits for an account, or leaves at once when one is known. */
export function ouvrirRemboursement(
  vie: VieCvec,
  tentative: string,
  motif: CleRemboursable,
  { remboursement }: Tirages,
): RemboursementOuvert {
  const centimes = vie.tentatives[tentative]?.centimes ?? 0;
  const etat = vie.iban ? 'a_virer' : 'iban_attendu';
  return { type: 'remboursement_ouvert', remboursement, tentative, motif, centimes, etat };
}

/** What a settlement makes useless: the links and the notices. Cards under way stay: the bank will say. */
export function fermerLesAutresVoies(vie: VieCvec, lienPaye: string | null): readonly EvenementCvec[] {
  const liens = Object.entries(vie.liens)
    .filter(([lien, { etat }]) => etat === 'actif' && lien !== lienPaye)
    .map(([lien]) => ({ type: 'lien_caduc', lien }) as const);
  const avis = Object.entries(vie.tentatives)
    .filter(([, { mode, etat }]) => mode === 'especes' && etat === 'creee')
    .map(([tentative]) => ({ type: 'tentative_abandonnee', tentative }) as const);
  return [...liens, ...avis];
}

/** Captured money: the first settles the year, the others are given back. */
function encaisser(vie: VieCvec, id: string, tirages: Tirages): readonly EvenementCvec[] {
  const payee: EvenementCvec = { type: 'tentative_payee', tentative: id };
  const { mode, lien } = vie.tentatives[id] ?? { mode: 'carte', lien: null };
  if (vie.acquittement) {
    const motif = vie.acquittement.tentative ? 'double_paiement' : 'paiement_apres_exoneration';
    return [payee, ouvrirRemboursement(vie, id, motif, tirages)];
  }
  const etatLien = lien ? vie.liens[lien]?.etat : undefined;
  const paye = lien && etatLien && suiteDeLien(etatLien, 'payer') ? lien : null;
  const autres = {
    ...vie,
    tentatives: Object.fromEntries(Object.entries(vie.tentatives).filter(([cle]) => cle !== id)),
  };
  return [
    payee,
    ...(paye ? [{ type: 'lien_paye', lien: paye } as const] : []),
    ...fermerLesAutresVoies(autres, paye),
    {
      type: 'cvec_acquittee',
      mode,
      tentative: id,
      numero: tirages.numero,
      code: codeAttestation(mode),
      motif: null,
    },
  ];
}

const EVENEMENTS = {
  mettre_en_attente: 'tentative_mise_en_attente',
  refuser: 'tentative_refusee',
  abandonner: 'tentative_abandonnee',
  expirer: 'tentative_expiree',
} as const satisfies Record<Exclude<ActionTentative, 'payer'>, EvenementCvec['type']>;

/** What the bank, the post office or the clock says of one attempt. */
export function suivreTentative(
  vie: VieCvec,
  { tentative, action, tirages }: Commande<'suivre_tentative'>,
): Decision {
  const suivie = vie.tentatives[tentative];
  if (!suivie) return refus('tentative_inconnue');
  if (!suiteDeTentative(suivie.etat, action)) return refus('sans_effet');
  if (action === 'payer') return succes(encaisser(vie, tentative, tirages));
  return succes([{ type: EVENEMENTS[action], tentative }]);
}

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
  return succes([creee, ...encaisser(evoluerCvec(vie, creee), tentative, tirages)]);
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
