import 'server-only';
import { crousDeCode } from '@/lib/domain/cvec';
import { campagneLogement } from '@/lib/domain/logement';
import {
  jugerBlocage,
  momentDeFenetre,
  parametresComplementaires,
} from '@/lib/domain/logement/complementaire';
import type {
  FenetreAffichee,
  FenetreEnBref,
  LogementDeFenetre,
  ReservationDeFiche,
} from '@/lib/parcours/logement/complementaire';
import { minuteAParis } from '../../../adaptateurs/horloge';
import type { Horloge } from '../../../ports/horloge';
import { lireDemande, parLeBassin } from '../../demande';
import { lireFenetreParId, lireFicheConvoitee } from '../depot';
import { type FenetreLue, sqlFenetres } from '../fenetre';
import { lireFenetre } from './lire-tirage';

export function enBref(fenetre: FenetreLue, maintenant: number): FenetreEnBref {
  const { id, titre, crous, ouvreA, fermeA, fiches, inscrits } = fenetre;
  return {
    ...{ id, titre, nomDuCrous: crousDeCode(crous)?.nom ?? '', moment: momentDeFenetre(fenetre, maintenant) },
    ...{ ouvreLe: new Date(ouvreA), fermeLe: new Date(fermeA), fiches: fiches.length, inscrits },
  };
}

const VISIBLES = `${sqlFenetres(`f.annee = $1 AND f.etat <> 'annulee' AND ($2::text IS NULL OR f.crous = $2)
  AND f."fermeLe" > $3::timestamptz - interval '30 days'`)} ORDER BY f."ouvreLe" DESC, f.id LIMIT 50`;

/** The windows of a year, of one Crous or of all: those to come first. */
export async function listerFenetres(
  annee: string,
  horloge: Horloge,
  crous: string | null = null,
): Promise<readonly FenetreEnBref[]> {
  const le = horloge.maintenant();
  const lues = await parLeBassin<FenetreLue>('fenetres_visibles', VISIBLES, [annee, crous, le.toISOString()]);
  const rang = { ouverte: 0, a_venir: 1, close: 2, publiee: 3, annulee: 4 } as const;
  return lues.map((lue) => enBref(lue, le.getTime())).sort((a, b) => rang[a.moment] - rang[b.moment]);
}

const LOGEMENTS = `SELECT g.id, f.intitule, f.pieces, r.nom AS residence, r.ville, g.adapte,
    CASE WHEN g."loyerMin" IS NOT NULL THEN json_build_object('min', g."loyerMin",
      'max', greatest(g."loyerMin", g."loyerSeulMax", g."loyerCoupleMax", g."loyerColocationMax")) END AS loyers,
    (SELECT count(*)::int FROM "Chambre" c WHERE c."logementId" = g.id AND c.annee = $2 AND c.exigence < 3 AND NOT EXISTS
      (SELECT FROM "Proposition" p WHERE p."chambreId" = c.id AND p.etat IN ('proposee', 'reservee'))) AS libres
  FROM "Logement" g JOIN "Residence" r ON r.id = g."residenceId" LEFT JOIN "FicheLogement" f ON f."logementId" = g.id
  WHERE g.id = ANY($1::int[]) ORDER BY r.ville, r.nom, g."loyerMin", g.id`;

const MIENNE = `SELECT i.voeux, i.empreinte, i.rang, i.classe,
    (SELECT coalesce(json_agg(l."logementId"), '[]') FROM "LotDeFenetre" l WHERE l."fenetreId" = i."fenetreId" AND l.numero = ANY(i.obtenus))
      AS obtenues
  FROM "InscriptionFenetre" i WHERE i."fenetreId" = $1::uuid AND i."demandeId" = $2::uuid`;

interface MonInscription {
  readonly voeux: readonly number[];
  readonly empreinte: string | null;
  readonly rang: number | null;
  readonly obtenues: readonly number[];
}

/** A window and, for who is signed in, what she asked there and what the draw gave her. */
export async function montrerFenetre(
  id: string,
  personneId: string | null,
  horloge: Horloge,
): Promise<{ readonly fenetre: FenetreAffichee; readonly aUneDemande: boolean } | null> {
  const lue = await lireFenetre(id);
  if (!lue) return null;
  const demande =
    personneId === null ? null : await lireDemande({ par: 'personne', personneId, annee: lue.annee });
  const logements = await parLeBassin<LogementDeFenetre>('fenetre_logements', LOGEMENTS, [
    lue.fiches,
    lue.annee,
  ]);
  const [mienne] = demande
    ? await parLeBassin<MonInscription>('fenetre_mienne', MIENNE, [id, demande.id])
    : [];
  const parametres = parametresComplementaires(lue.annee);
  const { rang, empreinte, obtenues } = mienne ?? { rang: null, empreinte: null, obtenues: [] };
  return {
    aUneDemande: demande !== null && !demande.vie.retiree,
    fenetre: {
      ...enBref(lue, horloge.maintenant().getTime()),
      ...{ delaiHeures: lue.delaiHeures, logements, tiree: lue.graine !== null },
      voeuxMaximum: parametres.ok ? parametres.valeur.fenetre.voeuxMaximum : 0,
      mesVoeux: mienne?.voeux ?? null,
      monResultat: rang === null || empreinte === null ? null : { rang, empreinte, obtenues },
    },
  };
}

/** What can be done of a sheet now, by anybody; `null` when it doesn't exist or the year has no complementary phase. */
export async function lireReservation(
  logement: number,
  annee: string,
  horloge: Horloge,
  qualites = 0,
): Promise<ReservationDeFiche | null> {
  const le = horloge.maintenant();
  const [campagne, parametres] = [campagneLogement(annee), parametresComplementaires(annee)];
  const fiche = await lireFicheConvoitee(logement, annee, le, qualites);
  if (!fiche || !campagne.ok || !parametres.ok) return null;
  const contexte = { campagne: campagne.valeur, minute: minuteAParis(le), maintenant: le.getTime() };
  const jugee = jugerBlocage(fiche, contexte, parametres.valeur);
  const fenetre = fiche.fenetre ? await lireFenetreParId(fiche.fenetre) : null;
  return {
    libres: fiche.libres,
    empechement: jugee.ok ? null : jugee.refus,
    fenetre: fenetre ? enBref(fenetre, le.getTime()) : null,
  };
}
