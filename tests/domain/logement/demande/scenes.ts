import type { CommandeDemande, ContexteDemande, VieDemande } from '@/lib/domain/logement';
import {
  a,
  derouler,
  EXPIRER,
  liberer,
  MAI,
  proposer,
  RESULTATS,
  RETIRER,
  refuser,
  reserver,
  reserverTard,
  VALIDER,
  vierge,
  voeux,
} from './outillage';

const APRES_ECHEANCE = a('2026-06-12T08:00');

const apres = (...pas: readonly (readonly [CommandeDemande, ContexteDemande])[]): VieDemande =>
  derouler(pas).vie;
const PANIER = [voeux(1, 2), MAI] as const;
const CONFIRME = [VALIDER, MAI] as const;
const RENNES = [proposer('p1', 'rennes'), RESULTATS] as const;
const BREST = [proposer('p2', 'brest', { chambre: 21, logement: 2, voeu: 2 }), RESULTATS] as const;

/** A request in every situation worth asking. `p1` is in Rennes, `p2` in Brest. */
export const SCENES = {
  vierge: vierge(),
  panier: apres(PANIER),
  validee: apres(PANIER, CONFIRME),
  proposee: apres(PANIER, CONFIRME, RENNES),
  deux: apres(PANIER, CONFIRME, RENNES, BREST),
  refusee: apres(PANIER, CONFIRME, RENNES, [refuser('p1'), RESULTATS]),
  expiree: apres(PANIER, CONFIRME, RENNES, [EXPIRER, APRES_ECHEANCE]),
  reservee: apres(PANIER, CONFIRME, RENNES, BREST, [reserver('p1'), RESULTATS]),
  liberee: apres(PANIER, CONFIRME, RENNES, [reserver('p1'), RESULTATS], [liberer('p1'), RESULTATS]),
  retiree: apres(PANIER, [RETIRER, MAI]),
} as const;

/** One of each command. */
export const COMMANDES = {
  ecrire_voeux: voeux(3),
  valider_voeux: VALIDER,
  proposer_rennes: proposer('p3', 'rennes', { chambre: 12 }),
  proposer_lyon: proposer('p3', 'lyon', { chambre: 31 }),
  refuser: refuser('p1'),
  expirer: EXPIRER,
  reserver: reserver('p1'),
  reserver_tard: reserverTard('p1'),
  liberer: liberer('p1'),
  retirer: RETIRER,
  rouvrir: { type: 'rouvrir' },
} as const satisfies Record<string, CommandeDemande>;

export type Reponse = readonly [keyof typeof SCENES, keyof typeof COMMANDES, readonly string[] | string];
