import type { CommandeCvec } from '@/lib/domain/cvec';
import {
  accorder,
  avis,
  boursier,
  carte,
  demande,
  derouler,
  lien,
  parLien,
  payer,
  reclamer,
  suivre,
} from './outillage';

const apres = (...commandes: readonly CommandeCvec[]) => derouler(commandes).vie;

/** A contribution in every situation worth asking. `c1`, `t1` and `e1` are its payments, `l1` its link, `d1` its request. */
export const SCENES = {
  vierge: apres(),
  carte: apres(carte()),
  carte_refusee: apres(carte(), suivre('c1', 'refuser')),
  lien: apres(lien(), parLien()),
  avis: apres(avis()),
  demande: apres(demande()),
  payee: apres(carte(), payer('c1')),
  payee_tiers: apres(lien(), parLien(), payer('t1')),
  boursier: apres(carte(), boursier()),
  exoneree: apres(demande(), accorder()),
  reclamee: apres(carte(), payer('c1'), reclamer()),
  due: apres(carte(), payer('c1'), boursier('r1')),
  a_virer: apres(carte(), payer('c1'), boursier('r1'), { type: 'donner_iban' }),
  remboursee: apres(
    ...[carte(), payer('c1'), boursier('r1')],
    { type: 'donner_iban' },
    { type: 'virer', remboursement: 'r1' },
  ),
  refusee: apres(carte(), payer('c1'), reclamer(), {
    type: 'refuser_remboursement',
    remboursement: 'r1',
    motif: 'hors_droit',
  }),
} as const;

/** One of each command. Those that create something name it anew. */
export const COMMANDES = {
  changer_crous: { type: 'changer_crous', crous: 'LYO' },
  demarrer_carte: carte('c2'),
  creer_lien: lien('l2'),
  annuler_lien: { type: 'annuler_lien' },
  refuser_lien: { type: 'refuser_lien', lien: 'l1', motif: 'erreur' },
  payer_par_lien: parLien('l1', 't2'),
  emettre_avis: avis('e2'),
  payer_la_carte: payer('c1', 'r2'),
  abandonner_la_carte: suivre('c1', 'abandonner'),
  payer_le_lien: payer('t1', 'r2'),
  payer_l_avis: payer('e1', 'r2'),
  expirer: { type: 'expirer' },
  exonerer: boursier('r2'),
  demander_exoneration: demande('d2'),
  accorder_exoneration: accorder('d1', 'r2'),
  demander_remboursement: reclamer('r2'),
  accorder_remboursement: { type: 'accorder_remboursement', remboursement: 'r1' },
  donner_iban: { type: 'donner_iban' },
  virer: { type: 'virer', remboursement: 'r1' },
  rejeter_virement: { type: 'rejeter_virement', remboursement: 'r1' },
} as const satisfies Record<string, CommandeCvec>;

export type Reponse = readonly [
  keyof typeof SCENES,
  keyof typeof COMMANDES,
  ReturnType<typeof import('./outillage').repondre>,
];
