import { randomUUID } from 'node:crypto';
import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, type FaitsBourse } from '@/lib/domain/bourse';
import { issueDuDepot } from '@/lib/domain/dossier';
import { base } from '@/lib/server/base';
import { avecTotaux } from '../../domain/bourse/personne';

/** Every so many dossiers, one that the engine cannot decide; one that was reopened; one with two wishes. */
const RYTHME = { inconnu: 11, rouvert: 17, deuxVoeux: 5 } as const;
const RESERVE = 'Le Crous vérifie la distance.';

/** Incomes and points spread over the whole table, and beyond. */
function faitsDe(i: number): FaitsBourse {
  const faits = { ...avecTotaux((i * 7_919) % 110_000, i % 18), annee: '2026-2027' as const };
  return i % RYTHME.inconnu === 0 ? { ...faits, nationalite: {} } : faits;
}

const SUITES = {
  notification: ['notification_conditionnelle_emise', 'notifie_conditionnel'],
  rejet: ['rejet_emis', 'rejete'],
  examen: ['examen_ouvert', 'en_examen'],
} as const;

/** A dossier as its deposit would have left it, all but the words. */
function dossierDe(i: number, bareme: Bareme) {
  const voeux = i % RYTHME.deuxVoeux === 0 ? [faitsDe(i), faitsDe(i + 4)] : [faitsDe(i)];
  const resultats = voeux.map((faits) => evaluerBourse(faits, bareme));
  const reserves = i % 97 === 0 ? [RESERVE] : [];
  const issue = issueDuDepot(resultats, reserves);
  const inconnues = resultats.flatMap((r) =>
    r.type === 'indetermine' ? r.faitsManquants.map(({ libelle }) => libelle) : [],
  );
  const [suite, etat] = SUITES[issue];
  const rouvert = i % RYTHME.rouvert === 0;
  const numero = `DSE-2627-${String(i).padStart(8, '0')}`;
  const evenements = [
    { type: 'dossier_ouvert', donnees: {} },
    { type: 'dossier_depose', donnees: { numero, empreinte: 'x', instantane: 1 } },
    { type: suite, donnees: { instantane: 1 } },
    ...(rouvert ? [{ type: 'dossier_rouvert', donnees: {} }] : []),
  ];
  return {
    ...{ id: randomUUID(), personneId: randomUUID(), instantaneId: randomUUID(), numero, evenements },
    ...{ etat: rouvert ? 'brouillon' : etat, version: evenements.length, email: `p${i}@exemple.fr` },
    contenu: {
      ...{ numero, issue, reserves, motifsExamen: issue === 'examen' ? [...reserves, ...inconnues] : [] },
      ...{ bareme: { annee: bareme.annee, statut: bareme.statut }, deposeLe: '2026-11-21' },
    },
    decisions: voeux.map((faits, rang) => {
      const { explication: _, conditions: __, ...resultat } = resultats[rang] ?? evaluerBourse(faits, bareme);
      const echelon = 'echelon' in resultat ? resultat.echelon : null;
      return { voeu: rang + 1, faits, resultat, type: resultat.type, echelon };
    }),
  };
}

const LOT = 500;
const LIGNES = `jsonb_to_recordset($1::jsonb) AS u(id uuid, "personneId" uuid, "instantaneId" uuid, numero text, etat text,
  version int, email text, contenu jsonb, evenements jsonb, decisions jsonb)`;
const ECRITURES = [
  `INSERT INTO "Personne" (id, email, "motDePasse", prenom, nom, "dateNaissance")
   SELECT "personneId", email, 'x', 'Lina', 'Essai', '2008-05-04' FROM ${LIGNES}`,
  `INSERT INTO "Dossier" (id, numero, "personneId", campagne, etat, version, "versionParcours", "deposeLe")
   SELECT id, numero, "personneId", '2026-2027', etat::"EtatDossier", version, 'essai', now() FROM ${LIGNES}`,
  `INSERT INTO "EvenementDossier" ("dossierId", rang, type, donnees, acteur, "survenuLe")
   SELECT u.id, e.rang, e.evenement ->> 'type', e.evenement -> 'donnees', 'etudiant', now()
   FROM ${LIGNES}, jsonb_array_elements(u.evenements) WITH ORDINALITY AS e(evenement, rang)`,
  `INSERT INTO "Instantane" (id, "dossierId", rang, contenu, empreinte, "versionParcours", bareme, "deposeLe")
   SELECT "instantaneId", id, 1, contenu, 'x', 'essai', '2026-2027', now() FROM ${LIGNES}`,
  `INSERT INTO "Decision" ("instantaneId", voeu, faits, resultat, type, echelon, "emiseLe")
   SELECT u."instantaneId", (c ->> 'voeu')::int, c -> 'faits', c -> 'resultat', c ->> 'type', c ->> 'echelon', now()
   FROM ${LIGNES}, jsonb_array_elements(u.decisions) AS c`,
];

/** Writes that many dossiers by hand, from a rank on: a campaign in seconds. */
export async function peupler(nombre: number, bareme: Bareme, depuis = 0): Promise<void> {
  for (let i = depuis; i < depuis + nombre; i += LOT) {
    const lot = Array.from({ length: Math.min(LOT, depuis + nombre - i) }, (_, j) =>
      dossierDe(i + j, bareme),
    );
    for (const sql of ECRITURES) await base().$executeRawUnsafe(sql, JSON.stringify(lot));
  }
  await base().$executeRawUnsafe('ANALYZE');
}
