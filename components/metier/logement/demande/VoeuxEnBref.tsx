import { Lien } from '@/components/ui/Lien';
import { FINE } from '@/lib/affichage';
import type { DemandeAffichee } from '@/lib/parcours/logement/demande';
import { nomDuLogement } from '../libelles';

/** The basket on the hub: in order, without its buttons. */
export function VoeuxEnBref({ voeux }: Pick<DemandeAffichee, 'voeux'>) {
  if (voeux.length === 0) return null;
  return (
    <section aria-labelledby="voeux" className="space-y-3">
      <h2 id="voeux">Vos vœux</h2>
      <ol className="list-decimal space-y-1.5 pl-6">
        {voeux.map(({ logement, servi }) => (
          <li key={logement.id}>
            {nomDuLogement(logement)}, {logement.residence}, {logement.ville}
            {servi ? (
              <span className="block text-petit text-encre-doux">
                Vous avez déjà une chambre dans cette ville{FINE}: ce vœu attend.
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      <p>
        <Lien href="/logement/demande/voeux">Voir ou changer mes vœux</Lien>
      </p>
    </section>
  );
}
