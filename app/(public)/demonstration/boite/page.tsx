import type { Metadata } from 'next';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { Tableau } from '@/components/ui/Tableau';
import { jourEtHeure } from '@/lib/affichage';
import { exigerDemonstration } from '@/lib/server/acces';
import { lireBoite } from '@/lib/server/courriels/boite';

const TITRE = 'Boîte aux lettres de la démonstration';
export const metadata: Metadata = { title: TITRE };

const COLONNES = [{ titre: 'Message' }, { titre: 'Pour' }, { titre: 'Envoyé' }];

interface Proprietes {
  readonly searchParams: Promise<{ readonly boite?: string | string[] }>;
}

export default async function PageBoite({ searchParams }: Proprietes) {
  exigerDemonstration();
  const { boite } = await searchParams;
  const { boites, courriels } = await lireBoite(typeof boite === 'string' ? boite : undefined);
  return (
    <Conteneur className="space-y-7 py-9">
      <Lien href="/demonstration">Démonstration</Lien>
      <h1>{TITRE}</h1>
      <p className="max-w-mesure text-encre-doux">
        Aucun message ne part vraiment{'\u202f'}: ils arrivent ici.
      </p>
      {courriels.length === 0 ? (
        <p>Aucun message pour l’instant. Ils arrivent en une seconde.</p>
      ) : (
        <Tableau
          legende="Messages, du plus récent au plus ancien"
          colonnes={COLONNES}
          lignes={courriels.map(({ id, sujet, destinataire, envoyeLe }) => [
            <Lien key="sujet" href={`/demonstration/boite/${id}`}>
              {sujet}
            </Lien>,
            destinataire,
            jourEtHeure(envoyeLe),
          ])}
        />
      )}
      <nav aria-labelledby="titre-boites">
        <h2 id="titre-boites">Une seule adresse</h2>
        <ul className="mt-3 space-y-2">
          {boites.map(({ cle, adresse }) => (
            <li key={cle}>
              <Lien
                href={`/demonstration/boite?boite=${cle}`}
                aria-current={cle === boite ? 'page' : undefined}
              >
                {adresse}
              </Lien>
            </li>
          ))}
          {boite ? (
            <li>
              <Lien href="/demonstration/boite">Toutes les adresses</Lien>
            </li>
          ) : null}
        </ul>
      </nav>
    </Conteneur>
  );
}
