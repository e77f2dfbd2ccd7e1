import { executerNode } from '../demarrage/commande';
import { dansLeProjet } from '../demarrage/racine';

export interface Cible {
  nom: string;
  url: string;
  /** Headers of each request. */
  entetes?: Readonly<Record<string, string>>;
}

export interface Mesure {
  parSeconde: number;
  p99: number;
  erreurs: number;
}

interface SortieAutocannon {
  requests: { average: number };
  latency: { p99: number };
  errors: number;
  non2xx: number;
}

const CONNEXIONS = 16;

/** One round of load on one address, from a process of its own. */
export async function charger({ url, entetes = {} }: Cible, secondes: number): Promise<Mesure> {
  const dits = Object.entries(entetes).flatMap(([nom, valeur]) => ['-H', `${nom}: ${valeur}`]);
  const { code, texte } = await executerNode(dansLeProjet('node_modules/autocannon/autocannon.js'), [
    ...['-c', String(CONNEXIONS), '-d', String(secondes), '-n', '-j', ...dits, url],
  ]);
  const json = texte.slice(texte.indexOf('{'));
  if (code !== 0 || json === '') throw new Error(`autocannon a échoué : ${texte}`);
  const sortie: SortieAutocannon = JSON.parse(json);
  return {
    parSeconde: sortie.requests.average,
    p99: sortie.latency.p99,
    erreurs: sortie.errors + sortie.non2xx,
  };
}

const mediane = (valeurs: number[]) => valeurs.sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;

/** Every target in turn, several times: what slows the machine for a while slows them all. */
export async function chargerEnAlternance(
  cibles: readonly Cible[],
  tours: number,
  secondes: number,
): Promise<Map<string, Mesure>> {
  const mesures = new Map<string, Mesure[]>(cibles.map(({ nom }) => [nom, []]));
  for (let tour = 0; tour < tours; tour++)
    for (const cible of cibles) {
      process.stdout.write(`\r  tour ${tour + 1} sur ${tours} : ${cible.nom.padEnd(40)}`);
      mesures.get(cible.nom)?.push(await charger(cible, secondes));
    }
  process.stdout.write(`\r${' '.repeat(70)}\r`);
  return new Map(
    [...mesures].map(([nom, liste]) => [
      nom,
      {
        parSeconde: mediane(liste.map((m) => m.parSeconde)),
        p99: mediane(liste.map((m) => m.p99)),
        erreurs: liste.reduce((somme, m) => somme + m.erreurs, 0),
      },
    ]),
  );
}
