import 'server-only';
import type {
  ActeurSejour,
  ClePiece,
  DossierFourni,
  EvenementSejour,
  Garantie,
  VieSejour,
} from '@/lib/domain/logement/sejour';
import { pieceDuDossier, rejouerSejour } from '@/lib/domain/logement/sejour';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Saisie } from '@/lib/parcours/moteur/types';

export interface DocumentLu {
  readonly id: string;
  readonly piece: ClePiece;
  readonly nom: string;
  readonly type: string;
  readonly taille: number;
}

export interface EvenementLu {
  readonly type: EvenementSejour['type'];
  readonly donnees: Readonly<Record<string, unknown>>;
  readonly acteur: ActeurSejour;
  /** Milliseconds since 1970. */
  readonly survenuA: number;
}

export interface LieuDuSejour {
  readonly residence: string;
  readonly adresse: string;
  readonly codePostal: string | null;
  readonly ville: string;
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly chambre: string;
  readonly logement: string | null;
  readonly logementId: number;
}

/** A stay, its owner and its place, as one query gives them. */
export interface LigneSejour {
  readonly id: string;
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly crous: string;
  readonly residenceId: number;
  readonly etat: string;
  readonly version: number;
  readonly loyer: number | null;
  readonly brouillon: Readonly<Partial<Record<ClePiece, Saisie>>>;
  readonly iban: boolean;
  readonly email: string;
  readonly prenom: string;
  readonly nom: string;
  readonly dateNaissance: string;
  readonly lieu: LieuDuSejour;
  /** Oldest first. */
  readonly evenements: readonly EvenementLu[];
  readonly documents: readonly DocumentLu[];
}

export interface SituationSejour extends LigneSejour {
  readonly vie: VieSejour;
}

/** The life is the journal, replayed: the row only carries what is searched. */
export function versSituationSejour(ligne: LigneSejour): SituationSejour {
  const vie = rejouerSejour(
    ligne.evenements.map(({ type, donnees }) => ({ type, ...donnees }) as EvenementSejour),
  );
  if (!vie) throw new Error(`séjour ${ligne.id} sans ouverture`);
  return { ...ligne, vie };
}

const texte = (saisie: Saisie | undefined, nom: string): string => {
  const valeur = saisie?.[nom];
  return typeof valeur === 'string' ? valeur : '';
};

export const garantieDe = ({ brouillon }: Pick<LigneSejour, 'brouillon'>): Garantie | null => {
  const choisie = texte(brouillon.garant, 'garantie');
  return choisie === 'physique' || choisie === 'visale' ? choisie : null;
};

/** What the student has given so far, as the law asks about it. */
export function fourniDe(sejour: Pick<LigneSejour, 'brouillon' | 'documents' | 'iban'>): DossierFourni {
  const documents = new Set(sejour.documents.map(({ piece }) => piece));
  const sansFichier: readonly ClePiece[] = [
    ...(sejour.iban ? (['rib'] as const) : []),
    ...(texte(sejour.brouillon.reglement, 'accord') === 'oui' ? (['reglement'] as const) : []),
  ];
  const avecFichier = [...documents].filter(
    (piece) => pieceDuDossier(piece)?.forme !== 'visale' || texte(sejour.brouillon.visale, 'numero') !== '',
  );
  return {
    garantie: garantieDe(sejour),
    scolariteDifferee: !documents.has('scolarite') && texte(sejour.brouillon.scolarite, 'plusTard') === 'oui',
    donnees: [...avecFichier, ...sansFichier],
  };
}

const ms = (colonne: string): string => `(extract(epoch from ${colonne}) * 1000)::float8`;

/** Everything about one stay, in one snapshot. */
export const sqlSituationSejour = (
  condition: string,
): string => `SELECT s.id, s."personneId", s.annee, s.crous, s."residenceId", s.etat, s.version, s.loyer, s.brouillon,
  s."ibanScelle" IS NOT NULL AS iban, p.email, p.prenom, p.nom, to_char(p."dateNaissance", 'YYYY-MM-DD') AS "dateNaissance",
  (SELECT json_build_object('residence', r.nom, 'adresse', r.adresse, 'codePostal', r."codePostal", 'ville', r.ville,
      'telephone', r.telephone, 'courriel', r.courriel, 'chambre', c.libelle, 'logement', f.intitule, 'logementId', o."logementId")
    FROM "Proposition" o JOIN "Chambre" c ON c.id = o."chambreId" JOIN "Residence" r ON r.id = s."residenceId"
    LEFT JOIN "FicheLogement" f ON f."logementId" = o."logementId" WHERE o.id = s.id) AS lieu,
  (SELECT json_agg(json_build_object('type', e.type, 'donnees', e.donnees, 'acteur', e.acteur, 'survenuA', ${ms('e."survenuLe"')})
      ORDER BY e.rang)
    FROM "EvenementSejour" e WHERE e."sejourId" = s.id) AS evenements,
  coalesce((SELECT json_agg(json_build_object('id', d.id, 'piece', d.piece, 'nom', d.nom, 'type', d.type, 'taille', d.taille)
      ORDER BY d.id)
    FROM "DocumentLocatif" d WHERE d."sejourId" = s.id), '[]') AS documents
FROM "Sejour" s JOIN "Personne" p ON p.id = s."personneId" WHERE ${condition}`;
