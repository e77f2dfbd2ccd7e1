import 'server-only';
import { depuisBits, EQUIPEMENTS, type Etendue, MODES, type Mode } from '@/lib/domain/logement';
import type { AutreLogement, FicheComplete } from '@/lib/parcours/logement';
import { lignes } from '../../base';
import { etendue } from './chercher-logements';

const LOYER_MAX = 'greatest(a."loyerSeulMax", a."loyerCoupleMax", a."loyerColocationMax")';

/** The sheet, its residence and the other rooms of the residence: one query. */
const FICHE = `SELECT g.*, f.intitule, f.description, f.conditions, f.pieces, f.chambres, f.lits, f.avance, f."forteDemande",
    f."peuDeStock", f.message, f.source = 'fictif' AS "estFictif",
    jsonb_build_object('nom', r.nom, 'adresse', r.adresse, 'ville', r.ville, 'latitude', r.latitude, 'longitude', r.longitude,
      'description', r.description, 'services', r.services, 'telephone', r.telephone, 'courriel', r.courriel, 'site', r.site,
      'transports', r.transports) AS residence,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'intitule', b.intitule, 'pieces', b.pieces, 'surfaceMin', a."surfaceMin",
      'surfaceMax', a."surfaceMax", 'loyerMin', a."loyerMin", 'loyerMax', ${LOYER_MAX}, 'disponible', a.disponible)
      ORDER BY a."loyerMin", a.id), '[]')
      FROM (SELECT * FROM "Logement" a WHERE a."residenceId" = g."residenceId" AND a.id <> g.id ORDER BY "loyerMin", id LIMIT 30) a
      LEFT JOIN "FicheLogement" b ON b."logementId" = a.id) AS autres
  FROM "Logement" g JOIN "Residence" r ON r.id = g."residenceId" JOIN "FicheLogement" f ON f."logementId" = g.id
  WHERE g.id = $1`;

interface Bornes {
  readonly surfaceMin: number | null;
  readonly surfaceMax: number | null;
  readonly loyerMin: number | null;
}

type Ligne = Omit<FicheComplete, 'surfaces' | 'loyers' | 'modes' | 'equipements' | 'autres'> &
  Bornes & {
    readonly loyerSeulMin: number | null;
    readonly loyerSeulMax: number | null;
    readonly loyerCoupleMin: number | null;
    readonly loyerCoupleMax: number | null;
    readonly loyerColocationMin: number | null;
    readonly loyerColocationMax: number | null;
    readonly modes: number;
    readonly equipements: number;
    readonly autres: readonly (Omit<AutreLogement, 'surfaces' | 'loyers'> &
      Bornes & { readonly loyerMax: number | null })[];
  };

function loyersDe(ligne: Ligne): Partial<Record<Mode, Etendue>> {
  const lus: readonly (readonly [Mode, Etendue | null])[] = [
    ['seul', etendue(ligne.loyerSeulMin, ligne.loyerSeulMax)],
    ['couple', etendue(ligne.loyerCoupleMin, ligne.loyerCoupleMax)],
    ['colocation', etendue(ligne.loyerColocationMin, ligne.loyerColocationMax)],
  ];
  return Object.fromEntries(lus.flatMap(([mode, loyers]) => (loyers ? [[mode, loyers]] : [])));
}

function presenter(ligne: Ligne): FicheComplete {
  const { id, intitule, description, conditions, adapte, disponible, message, residence } = ligne;
  const { forteDemande, peuDeStock, pieces, chambres, lits, avance, estFictif } = ligne;
  return {
    ...{ id, intitule, description, conditions, adapte, disponible, message, residence },
    ...{ forteDemande, peuDeStock, pieces, chambres, lits, avance, estFictif },
    surfaces: etendue(ligne.surfaceMin, ligne.surfaceMax),
    loyers: loyersDe(ligne),
    modes: depuisBits(MODES, ligne.modes),
    equipements: depuisBits(EQUIPEMENTS, ligne.equipements),
    autres: ligne.autres.map(({ surfaceMin, surfaceMax, loyerMin, loyerMax, ...autre }) => ({
      ...autre,
      surfaces: etendue(surfaceMin, surfaceMax),
      loyers: etendue(loyerMin, loyerMax),
    })),
  };
}

const NUMERO = /^[1-9]\d{0,8}$/;

/** A whole sheet by the number of its address; `null` when there is none. */
export async function lireLogement(numero: string): Promise<FicheComplete | null> {
  if (!NUMERO.test(numero)) return null;
  const [ligne] = await lignes<Ligne>('logement_fiche', FICHE, [Number(numero)]);
  return ligne ? presenter(ligne) : null;
}
