import { createHash } from 'node:crypto';
import { type EvenementDossier, rejouer } from '@/lib/domain/dossier';
import { interroger } from './base';
import type { Depots, Ecriture, Registre } from './registre';

interface LigneDossier {
  readonly email: string;
  readonly id: string;
  readonly numero: string | null;
  readonly etat: string;
  readonly version: number;
  readonly brouillon: Readonly<
    Record<string, { readonly saisie: Readonly<Record<string, unknown>>; readonly version: number }>
  >;
  readonly evenements: readonly (EvenementDossier & { readonly rang: number })[] | null;
  readonly instantanes:
    | readonly {
        readonly rang: number;
        readonly empreinte: string;
        readonly contenu: unknown;
        readonly decisions: number;
      }[]
    | null;
}

const DOSSIERS = `select p.email, d.id, d.numero, d.etat::text, d.version, d.brouillon,
  (select json_agg(e.donnees || jsonb_build_object('type', e.type, 'rang', e.rang) order by e.rang)
    from "EvenementDossier" e where e."dossierId" = d.id) as evenements,
  (select json_agg(json_build_object('rang', i.rang, 'empreinte', i.empreinte, 'contenu', i.contenu,
      'decisions', (select count(*) from "Decision" c where c."instantaneId" = i.id)) order by i.rang)
    from "Instantane" i where i."dossierId" = d.id) as instantanes
  from "Dossier" d join "Personne" p on p.id = d."personneId" where p.persona is null`;

const COURRIELS = `select j.data ->> 'courriel' as id, j.state::text, c.id is not null as arrive
  from pgboss.job j left join "CourrielLocal" c on c.id = j.data ->> 'courriel'
  where j.name = 'envoyer-courriel'`;

/** Judges with the database and the acknowledged answers only; each breach in one sentence. */
export async function auditer(donnees: string, registre: Registre): Promise<readonly string[]> {
  const dossiers = await interroger<LigneDossier>(donnees, DOSSIERS);
  const de = (email: string) => dossiers.filter((d) => d.email === email);
  return [
    ...registre.griefs,
    ...registre.ecritures.flatMap((ecriture) => jugerEcriture(ecriture, de(ecriture.email))),
    ...registre.depots.flatMap((depots) => jugerDepots(depots, de(depots.email))),
    ...dossiers.flatMap(jugerJournal),
    ...(await jugerCourriels(donnees, dossiers)),
  ];
}

function jugerEcriture(
  { email, cle, champ, acquise, enVol, version }: Ecriture,
  siens: readonly LigneDossier[],
): string[] {
  const entree = siens[0]?.brouillon[cle];
  if (!entree) return [`${email} : « ${cle} » a disparu`];
  const lue = entree.saisie[champ];
  const griefs: string[] = [];
  if (lue !== acquise && lue !== enVol) griefs.push(`${email} : « ${lue} » au lieu de « ${acquise} »`);
  if (entree.version < version)
    griefs.push(`${email} : version ${entree.version} en base, ${version} acquittée`);
  if (lue === acquise && entree.version > version + 1)
    griefs.push(`${email} : écrit deux fois (${entree.version}, ${version})`);
  return griefs;
}

function jugerDepots({ email, numero, acquis, enVol }: Depots, siens: readonly LigneDossier[]): string[] {
  const [dossier] = siens;
  if (siens.length !== 1 || !dossier) return [`${email} : ${siens.length} dossiers`];
  const faits = dossier.instantanes?.length ?? 0;
  const possibles = enVol ? [acquis, acquis + 1] : [acquis];
  const griefs = possibles.includes(faits) ? [] : [`${email} : ${faits} dépôts en base, ${acquis} acquittés`];
  if (numero !== '' && dossier.numero !== numero)
    griefs.push(`${email} : numéro ${dossier.numero}, ${numero} annoncé`);
  return griefs;
}

/** The journal replays to the row, and each deposit has its frozen copy, untouched, with a decision a wish. */
function jugerJournal({ email, etat, version, numero, evenements, instantanes }: LigneDossier): string[] {
  const journal = evenements ?? [];
  const copies = instantanes ?? [];
  const vie = rejouer(journal);
  const griefs: string[] = [];
  if (journal.some(({ rang }, i) => rang !== i + 1))
    griefs.push(`${email} : rangs ${journal.map((e) => e.rang)}`);
  if (vie.etat !== etat || vie.rang !== version || vie.numero !== numero) {
    griefs.push(`${email} : le journal donne ${JSON.stringify(vie)}, la ligne ${etat} ${version} ${numero}`);
  }
  if (vie.depots !== copies.length)
    griefs.push(`${email} : ${vie.depots} dépôts au journal, ${copies.length} copies`);
  for (const { rang, contenu, empreinte, decisions } of copies) {
    const depot = journal.find((e) => e.type === 'dossier_depose' && e.instantane === rang);
    const annoncee = depot?.type === 'dossier_depose' ? depot.empreinte : '';
    if (empreinte !== annoncee || empreinte !== empreinteDe(contenu))
      griefs.push(`${email} : copie ${rang} altérée`);
    if (decisions < 1) griefs.push(`${email} : copie ${rang} sans décision`);
  }
  return griefs;
}

/** Written again here, from the rule: SHA-256 of the JSON with its keys in order. */
function empreinteDe(contenu: unknown): string {
  const ranger = (valeur: unknown): unknown => {
    if (Array.isArray(valeur)) return valeur.map(ranger);
    if (typeof valeur !== 'object' || valeur === null) return valeur;
    return Object.fromEntries(
      Object.entries(valeur)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([c, v]) => [c, ranger(v)]),
    );
  };
  return createHash('sha256')
    .update(JSON.stringify(ranger(contenu)))
    .digest('hex');
}

/** One mail a registration, two a deposit: none missing (it arrived, or its job waits), none twice. */
async function jugerCourriels(donnees: string, dossiers: readonly LigneDossier[]): Promise<string[]> {
  const envois = await interroger<{ id: string; state: string; arrive: boolean }>(donnees, COURRIELS);
  const boite = await interroger<{ id: string }>(donnees, 'select id from "CourrielLocal"');
  const depots = dossiers.reduce((somme, { instantanes }) => somme + (instantanes?.length ?? 0), 0);
  const griefs: string[] = [];
  if (envois.length !== dossiers.length + 2 * depots) {
    griefs.push(`${envois.length} courriels écrits pour ${dossiers.length} comptes et ${depots} dépôts`);
  }
  if (new Set(envois.map(({ id }) => id)).size !== envois.length) griefs.push('un courriel a deux envois');
  const perdus = envois.filter(
    ({ state, arrive }) => !arrive && !['created', 'retry', 'active'].includes(state),
  );
  if (perdus.length > 0) griefs.push(`${perdus.length} courriels perdus (${perdus.map((p) => p.state)})`);
  if (boite.length > envois.length)
    griefs.push(`${boite.length} courriels reçus pour ${envois.length} écrits`);
  return griefs;
}
