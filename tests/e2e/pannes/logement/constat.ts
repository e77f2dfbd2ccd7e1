import { interroger } from '../outillage/base';

export interface PropositionLue {
  readonly id: string;
  readonly chambre: number;
  readonly numero: string;
  readonly etat: string;
  readonly origine: string;
  readonly secteur: string;
  /** Milliseconds since 1970. */
  readonly faiteA: number;
  readonly closeA: number | null;
}

export interface DemandeLue {
  readonly numero: string;
  readonly version: number;
  readonly etat: string;
  /** Types of its events and the proposals that they name, in order. */
  readonly journal: readonly {
    readonly rang: number;
    readonly type: string;
    readonly proposition: string | null;
  }[];
}

export interface Constat {
  readonly propositions: readonly PropositionLue[];
  readonly demandes: readonly DemandeLue[];
  readonly inscriptions: readonly {
    readonly fenetre: string;
    readonly numero: string;
    readonly empreinte: string | null;
    readonly rang: number | null;
  }[];
}

const ms = (colonne: string): string => `(extract(epoch from ${colonne}) * 1000)::float8`;

const DES_NOTRES = `JOIN "Personne" e ON e.id = d."personneId" WHERE e.email LIKE 'tempete-%'`;
const PROPOSITIONS = `SELECT p.id, p."chambreId" AS chambre, d.numero, p.etat::text, p.origine, p.secteur,
  ${ms('p."faiteLe"')} AS "faiteA", ${ms('p."closeLe"')} AS "closeA"
  FROM "Proposition" p JOIN "DemandeLogement" d ON d.id = p."demandeId" ${DES_NOTRES}`;
const DEMANDES = `SELECT d.numero, d.version, d.etat::text,
  (SELECT coalesce(json_agg(json_build_object('rang', v.rang, 'type', v.type, 'proposition', v.donnees ->> 'proposition') ORDER BY v.rang), '[]')
    FROM "EvenementLogement" v WHERE v."demandeId" = d.id) AS journal
  FROM "DemandeLogement" d ${DES_NOTRES}`;
const INSCRIPTIONS = `SELECT i."fenetreId" AS fenetre, d.numero, i.empreinte, i.rang
  FROM "InscriptionFenetre" i JOIN "DemandeLogement" d ON d.id = i."demandeId" ${DES_NOTRES}`;

/** Everything that is judged, read from the base alone. */
export async function constater(donnees: string): Promise<Constat> {
  const lire = <T extends object>(sql: string) => interroger<T>(donnees, sql);
  const [propositions, demandes, inscriptions] = await Promise.all([
    lire<PropositionLue>(PROPOSITIONS),
    lire<DemandeLue>(DEMANDES),
    lire<Constat['inscriptions'][number]>(INSCRIPTIONS),
  ]);
  return { propositions, demandes, inscriptions };
}
