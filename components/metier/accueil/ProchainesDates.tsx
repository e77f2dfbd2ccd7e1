import { dateEnClair } from '@/lib/affichage/dates';
import type { Echeance } from '@/lib/domain/dossier';

/** The next dates, and when an answer comes. */
export function ProchainesDates({ dates }: { readonly dates: readonly Echeance[] }) {
  const lignes = [
    ...dates.map(({ jour, quoi }) => ({ titre: dateEnClair(jour), quoi })),
    { titre: 'Réponse', quoi: 'tout de suite si le dossier est complet, sinon une date vous est donnée' },
  ];
  return (
    <dl className="mt-2.5 grid gap-x-10 gap-y-7 rounded-bloc bg-papier px-7.5 py-7 md:grid-cols-3">
      {lignes.map(({ titre, quoi }) => (
        <div key={titre}>
          <dt className="text-[1.25rem] leading-snug font-[680]">{titre}</dt>
          <dd className="mt-0.5">{quoi}</dd>
        </div>
      ))}
    </dl>
  );
}
