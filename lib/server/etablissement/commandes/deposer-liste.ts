import 'server-only';
import { createHash } from 'node:crypto';
import {
  type AttestationControlee,
  anneeDesListes,
  type CadreDuControle,
  type Constat,
  calendrierDesListes,
  constaterLigne,
  estConstat,
  lireLigneDInscrit,
  phaseDesListes,
} from '@/lib/domain/cvec';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { lignes, transaction } from '../../base';
import { nouvelId } from '../../cvec';
import { journaliser } from '../../journal/acces';
import type { Horloge } from '../../ports/horloge';
import { type LigneDeListe, lireListe, type RefusDeListe } from '../lire-liste';

export interface ListeADeposer {
  readonly referent: { readonly id: string; readonly uai: string };
  readonly fichier: string;
  readonly octets: Uint8Array;
  readonly horloge: Horloge;
}

const LOT = 1_000;

const COMPOSANTES = `SELECT uai FROM "Etablissement" WHERE uai = $1 OR "mereUai" = $1`;
const ATTESTATIONS = `SELECT a.numero, a.annee, p.nom, p."nomUsage", p.prenom FROM "Attestation" a JOIN "Personne" p ON p.id = a."personneId"
  WHERE a.numero = ANY($1::text[]) AND a."annuleeLe" IS NULL`;

type LigneControlee = LigneDeListe & Constat;

/** Checks a thousand lines with one question to the base. `vus` holds the numbers of the lines before. */
async function controler(
  lot: readonly LigneDeListe[],
  cadre: CadreDuControle,
  vus: Set<string>,
): Promise<readonly LigneControlee[]> {
  const lues = lot.map((ligne) => ({ ligne, lu: lireLigneDInscrit(ligne, cadre) }));
  const numeros = lues.flatMap(({ lu }) => (estConstat(lu) ? [] : [lu]));
  const connues = new Map(
    (
      await lignes<AttestationControlee & { numero: string }>('liste_attestations', ATTESTATIONS, [numeros])
    ).map((attestation) => [attestation.numero, attestation]),
  );
  return lues.map(({ ligne, lu }) => {
    if (estConstat(lu)) return { ...ligne, ...lu };
    if (vus.has(lu)) return { ...ligne, resultat: 'invalide', motif: 'doublon' };
    vus.add(lu);
    return { ...ligne, ...constaterLigne(ligne, cadre, connues.get(lu) ?? null) };
  });
}

/** Checks a list of enrolled students and keeps what was found, line by line. Each deposit is kept: the last before the closing counts. */
export async function deposerListe({
  referent,
  fichier,
  octets,
  horloge,
}: ListeADeposer): Promise<Resultat<{ readonly liste: string }, RefusDeListe | 'arretee'>> {
  const annee = anneeDesListes(horloge.aujourdhui());
  if (phaseDesListes(annee, horloge.aujourdhui()) !== 'ouverte') return refus('arretee');
  const lue = lireListe(octets);
  if (!lue.ok) return lue;
  const uais = await lignes<{ uai: string }>('liste_composantes', COMPOSANTES, [referent.uai]);
  const cadre = { annee, uais: new Set(uais.map(({ uai }) => uai)) };
  const controlees: LigneControlee[] = [];
  const vus = new Set<string>();
  for (let i = 0; i < lue.valeur.length; i += LOT) {
    controlees.push(...(await controler(lue.valeur.slice(i, i + LOT), cadre, vus)));
  }
  const deposeeLe = horloge.maintenant();
  const liste = nouvelId(deposeeLe.getTime());
  await enregistrer(
    {
      ...{ id: liste, uai: referent.uai, annee, agentId: referent.id, deposeeLe },
      conserveeJusquAu: new Date(calendrierDesListes(annee).conservation),
      fichier: fichier.replace(/^.*[\\/]/, '').slice(-120) || 'liste.csv',
      empreinte: createHash('sha256').update(octets).digest('hex'),
    },
    controlees,
  );
  await journaliser('etablissement', 'liste_deposee', null, referent.id);
  return succes({ liste });
}

interface EnTete {
  readonly id: string;
  readonly uai: string;
  readonly annee: string;
  readonly agentId: string;
  readonly fichier: string;
  readonly empreinte: string;
  readonly deposeeLe: Date;
  readonly conserveeJusquAu: Date;
}

const INSERER = `INSERT INTO "LigneInscrite" ("listeId", rang, uai, numero, nom, prenom, resultat, motif)
  SELECT $1::uuid, x.rang, x.uai, x.numero, x.nom, x.prenom, x.resultat, x.motif
  FROM jsonb_to_recordset($2::jsonb) AS x(rang int, uai text, numero text, nom text, prenom text, resultat text, motif text)`;

/** The list and its lines, all or none. */
async function enregistrer(entete: EnTete, controlees: readonly LigneControlee[]): Promise<void> {
  const compter = (resultat: string) => controlees.filter((ligne) => ligne.resultat === resultat).length;
  await transaction(async (tx) => {
    await tx.listeInscrits.create({
      data: {
        ...entete,
        ...{ lignes: controlees.length, valides: compter('valide'), invalides: compter('invalide') },
        discordantes: compter('nom_different'),
      },
      select: { id: true },
    });
    for (let i = 0; i < controlees.length; i += LOT) {
      await tx.$executeRawUnsafe(INSERER, entete.id, JSON.stringify(controlees.slice(i, i + LOT)));
    }
  });
}
