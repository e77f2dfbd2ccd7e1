import { Lien } from '@/components/ui/Lien';
import { Pastille } from '@/components/ui/Pastille';
import { pluriel, typographie } from '@/lib/affichage';
import type { FenetreEnBref } from '@/lib/parcours/logement/complementaire';
import { direQuand, MOMENTS } from './fenetres';

/** The windows, those that matter now first. */
export function ListeDesFenetres({ fenetres }: { readonly fenetres: readonly FenetreEnBref[] }) {
  if (fenetres.length === 0)
    return (
      <p className="text-encre-doux">
        Aucune fenêtre n’est annoncée en ce moment. Gardez une recherche pour être prévenu de la prochaine.
      </p>
    );
  return (
    <ul className="space-y-3.5">
      {fenetres.map((fenetre) => (
        <li key={fenetre.id} className="rounded-bloc border border-trait px-5 py-4.5">
          <Pastille ton={MOMENTS[fenetre.moment].ton}>{MOMENTS[fenetre.moment].mot}</Pastille>
          <h3 className="mt-2">
            <Lien href={`/logement/fenetre/${fenetre.id}`}>{typographie(fenetre.titre)}</Lien>
          </h3>
          <p className="mt-1">{direQuand(fenetre)}</p>
          <p className="mt-1 text-petit text-encre-doux">
            {fenetre.nomDuCrous} · {pluriel(fenetre.fiches, 'logement')} ·{' '}
            {pluriel(fenetre.inscrits, 'inscription')}
          </p>
        </li>
      ))}
    </ul>
  );
}
