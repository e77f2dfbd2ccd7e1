import { Lien } from '@/components/ui/Lien';
import { Tableau } from '@/components/ui/Tableau';
import { jourEtHeure } from '@/lib/affichage';

interface Enveloppe {
  readonly id: string;
  readonly destinataire: string;
  readonly sujet: string;
  readonly envoyeLe: Date;
}

interface Boite {
  readonly cle: string;
  readonly adresse: string;
}

interface ProprietesBoite {
  readonly boites: readonly Boite[];
  readonly courriels: readonly Enveloppe[];
  /** Key of the only address shown, when one was chosen. */
  readonly choisie?: string;
}

const COLONNES = [{ titre: 'Message' }, { titre: 'Pour' }, { titre: 'Envoyé' }];

/** The mailbox of the demonstration: the messages, then a way to keep one address only. */
export function BoiteAuxLettres({ boites, courriels, choisie }: ProprietesBoite) {
  if (courriels.length === 0) return <p>Aucun message pour l’instant. Ils arrivent en une seconde.</p>;
  return (
    <>
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
      <nav aria-labelledby="titre-boites">
        <h2 id="titre-boites">Une seule adresse</h2>
        <ul className="mt-3 space-y-2">
          {boites.map(({ cle, adresse }) => (
            <li key={cle}>
              <Lien
                href={`/demonstration/boite?boite=${cle}`}
                aria-current={cle === choisie ? 'page' : undefined}
              >
                {adresse}
              </Lien>
            </li>
          ))}
          {choisie ? (
            <li>
              <Lien href="/demonstration/boite">Toutes les adresses</Lien>
            </li>
          ) : null}
        </ul>
      </nav>
    </>
  );
}
