import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { entier, jourEtHeure } from '@/lib/affichage';
import type { TourPublie } from '@/lib/parcours/logement/tours';
import { RefaireLeCalcul } from './RefaireLeCalcul';

/** The public proof of a round: figures, list, seed, rule, and the files to do it again at home. */
export function PagePreuve({ tour }: { readonly tour: TourPublie }) {
  const { annee, numero, empreinte, graine } = tour;
  const code = (texte: string) => <code className="text-petit break-all">{texte}</code>;
  return (
    <Conteneur largeur="formulaire" className="space-y-8 py-9">
      <div className="space-y-3">
        <h1>
          Tour {numero} de {annee}
        </h1>
        <p>Résultats publiés le {jourEtHeure(tour.publieLe)}. Aucun nom ni aucun revenu n’est publié ici.</p>
      </div>
      <ListeDescription
        lignes={[
          { libelle: 'Demandes classées', valeur: entier(tour.demandes) },
          { libelle: 'Vœux', valeur: entier(tour.voeux) },
          { libelle: 'Chambres libres', valeur: entier(tour.chambres) },
          { libelle: 'Chambres proposées', valeur: entier(tour.faites) },
          { libelle: 'Liste close, puis graine tirée', valeur: jourEtHeure(tour.calculeLe) },
        ]}
      />
      <dl className="space-y-3">
        <div>
          <dt className="font-[680]">Empreinte de la liste (SHA-256)</dt>
          <dd>{code(empreinte)}</dd>
        </div>
        <div>
          <dt className="font-[680]">Graine</dt>
          <dd>{code(graine)}</dd>
        </div>
      </dl>
      <section aria-labelledby="fichiers" className="space-y-3">
        <h2 id="fichiers">Les fichiers</h2>
        <ul className="list-disc space-y-1.5 pl-6">
          <li>
            <a href={`/logement/tours/${annee}/${numero}/liste.csv`} download>
              liste.csv
            </a>
            {'\u202f'}: l’empreinte du numéro de chaque demande, une par ligne. Le SHA-256 du fichier est
            celui de la liste.
          </li>
          <li>
            <a href={`/logement/tours/${annee}/${numero}/lots.csv`} download>
              lots.csv
            </a>
            {'\u202f'}: les chambres libres de chaque logement, combien sont proposées, et le rang du dernier
            servi.
          </li>
        </ul>
      </section>
      <RefaireLeCalcul maximum={tour.propositionsMaximum} />
    </Conteneur>
  );
}
