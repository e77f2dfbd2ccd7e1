import { typographie } from '@/lib/affichage';
import { IconeDocument } from '../../ui/Icones';
import { Lien } from '../../ui/Lien';
import { nomDuType, poids } from './mots';

export interface PieceMontree {
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  readonly taille: number;
}

interface ProprietesPieces {
  readonly pieces: readonly PieceMontree[];
  /** What the request must prove itself with. */
  readonly attendues: readonly string[];
}

/** The documents given, and those that were asked for: the agent compares. */
export function Pieces({ pieces, attendues }: ProprietesPieces) {
  return (
    <section aria-labelledby="titre-pieces" className="space-y-3">
      <h2 id="titre-pieces">Documents</h2>
      {attendues.length > 0 ? (
        <p className="max-w-mesure text-encre-doux">{typographie(`Attendu : ${attendues.join(' ; ')}.`)}</p>
      ) : null}
      {pieces.length === 0 ? <p>Aucun document n’a été donné.</p> : null}
      <ul className="space-y-2">
        {pieces.map(({ id, nom, type, taille }) => (
          <li key={id} className="flex items-start gap-3">
            <IconeDocument className="mt-0.5 size-5 text-bleu" />
            <span className="min-w-0 break-words">
              <Lien href={`/instruction/pieces/${id}`}>{nom}</Lien>
              <span className="block text-petit text-encre-doux">
                {nomDuType(type)}, {poids(taille)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
