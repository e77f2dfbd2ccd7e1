import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { Tableau } from '@/components/ui/Tableau';
import { entier, jourEtHeure, pluriel, typographie } from '@/lib/affichage';
import type { IssueDuTirage, LotPublie } from '@/lib/domain/logement/complementaire';
import type { FenetreEnBref } from '@/lib/parcours/logement/complementaire';
import { Algorithme } from './Algorithme';
import { direQuand } from './fenetres';

export interface ProprietesPageTirage {
  readonly fenetre: FenetreEnBref;
  readonly empreinte: string | null;
  readonly graine: string | null;
  readonly arreteeLe: Date | null;
  readonly tireeLe: Date | null;
  readonly propositionsMaximum: number;
  readonly lots: readonly LotPublie[];
  readonly issues: readonly IssueDuTirage[];
  /** Names of the files that are published. */
  readonly fichiers: readonly string[];
}

/** Lines shown: the files hold them all. */
const MONTREES = 200;

/** The public proof of a draw: list, seed, rule, result, and the files to do it again at home. */
export function PageTirage(proprietes: ProprietesPageTirage) {
  const { fenetre, empreinte, graine, fichiers } = proprietes;
  return (
    <Conteneur largeur="formulaire" className="space-y-8 py-9">
      <div className="space-y-3">
        <h1>{typographie(`Le tirage de la fenêtre « ${fenetre.titre} »`)}</h1>
        <p>{direQuand(fenetre)}</p>
        <p lang="en" className="text-petit text-encre-doux">
          In English: anyone can replay this draw from the files below. No name and no income is published.
        </p>
      </div>
      {empreinte ? null : (
        <Alerte titre="La liste n’est pas encore close">
          <p>Elle sera publiée ici à la fin de la fenêtre, puis la graine sera tirée.</p>
        </Alerte>
      )}
      {empreinte ? <Publie {...proprietes} empreinte={empreinte} /> : null}
      {fichiers.length > 0 ? (
        <section aria-labelledby="fichiers" className="space-y-3">
          <h2 id="fichiers">Les fichiers</h2>
          <ul className="list-disc space-y-1.5 pl-6">
            {fichiers.map((nom) => (
              <li key={nom}>
                <a href={`/logement/fenetre/${fenetre.id}/tirage/${nom}`} download>
                  {nom}
                </a>
                {typographie(` : ${CONTENUS[nom] ?? ''}`)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Algorithme maximum={proprietes.propositionsMaximum} />
      {graine ? <Resultat {...proprietes} /> : null}
      <p>
        <Lien href={`/logement/fenetre/${fenetre.id}`}>Revenir à la fenêtre</Lien>
      </p>
    </Conteneur>
  );
}

const CONTENUS: Readonly<Record<string, string>> = {
  'tirage.json': 'la graine, l’empreinte de la liste et leurs heures',
  'lots.csv': 'les chambres libres, par lot',
  'liste.csv': 'les demandes : empreinte du numéro, classe, lots choisis dans l’ordre',
  'resultat.csv': 'le rang de chaque demande et ce qu’elle obtient',
};

function Publie(p: ProprietesPageTirage & { readonly empreinte: string }) {
  return (
    <ListeDescription
      lignes={[
        { libelle: 'Demandes inscrites', valeur: entier(p.fenetre.inscrits) },
        {
          libelle: 'Chambres',
          valeur: entier(p.lots.reduce((somme, { places }) => somme + places, 0)),
        },
        { libelle: 'Liste close', valeur: p.arreteeLe ? jourEtHeure(p.arreteeLe) : '' },
        {
          libelle: 'Empreinte de la liste (SHA-256)',
          valeur: <code className="text-petit break-all">{p.empreinte}</code>,
        },
        { libelle: 'Graine tirée', valeur: p.tireeLe ? jourEtHeure(p.tireeLe) : 'Pas encore' },
        {
          libelle: 'Graine',
          valeur: p.graine ? <code className="text-petit break-all">{p.graine}</code> : 'Pas encore',
        },
      ]}
    />
  );
}

function Resultat({ issues, lots }: ProprietesPageTirage) {
  const rangees = [...issues].sort((a, b) => a.rang - b.rang);
  const fiche = new Map(lots.map(({ numero, logement }) => [numero, logement]));
  return (
    <section aria-labelledby="resultat" className="space-y-3">
      <h2 id="resultat">Le résultat</h2>
      {rangees.length > MONTREES ? (
        <p>
          {pluriel(rangees.length, 'demande')}. Les {MONTREES} premières sont ici, toutes sont dans le
          fichier.
        </p>
      ) : null}
      <Tableau
        legende="Demandes, dans l’ordre du tirage"
        colonnes={[
          { titre: 'Rang', nombre: true },
          { titre: 'Empreinte de la demande' },
          { titre: 'Obtient' },
        ]}
        lignes={rangees.slice(0, MONTREES).map(({ rang, empreinte, obtenus }) => [
          entier(rang),
          <code key="e" className="text-petit">
            {empreinte.slice(0, 16)}…
          </code>,
          obtenus.length === 0 ? 'Rien' : obtenus.map((lot) => `fiche ${fiche.get(lot) ?? ''}`).join(', '),
        ])}
      />
    </section>
  );
}
