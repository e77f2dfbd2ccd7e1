import { Pastille } from '@/components/ui/Pastille';
import { categorieExoneration, estRetrait } from '@/lib/domain/cvec';
import type { CvecAffichee } from './types';

type Demande = CvecAffichee['exonerations'][number];

const MOTS = {
  deposee: { mot: 'Examinée par le Crous', ton: 'safran' },
  accordee: { mot: 'Accordée', ton: 'vert' },
  refusee: { mot: 'Refusée', ton: 'rouge' },
} as const;
const RETRAITS = {
  deposee: { mot: 'Réexaminée par le Crous', ton: 'safran' },
  accordee: { mot: 'Retirée', ton: 'rouge' },
  refusee: { mot: 'Maintenue', ton: 'vert' },
} as const;

/** The exemptions that were asked for, and those that the Crous looks at again, with what it answered. */
export function Exonerations({ exonerations }: Pick<CvecAffichee, 'exonerations'>) {
  if (exonerations.length === 0) return null;
  return (
    <section aria-labelledby="exonerations" className="space-y-3">
      <h2 id="exonerations">{exonerations.every(estRetrait) ? 'Exonération' : 'Exonération demandée'}</h2>
      <ul className="divide-y divide-trait border-y border-trait">
        {exonerations.map((demande) => (
          <UneExoneration key={demande.id} demande={demande} />
        ))}
      </ul>
    </section>
  );
}

function UneExoneration({ demande }: { readonly demande: Demande }) {
  const { etat, categorie, raison, precision } = demande;
  const retrait = estRetrait(demande);
  const { mot, ton } = (retrait ? RETRAITS : MOTS)[etat];
  return (
    <li className="space-y-1 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <strong>{categorieExoneration(categorie)?.libelle}</strong>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      {retrait ? <Retrait etat={etat} /> : <Demandee etat={etat} />}
      {raison ? <p>{raison}</p> : null}
      {precision ? <p>Le Crous précise : {precision}</p> : null}
      {!retrait && etat === 'refusee' ? (
        <p className="text-petit text-encre-doux">
          Vous pouvez envoyer une autre demande avec un autre document, ou payer. Vous pouvez aussi contester
          devant le tribunal administratif du siège du Crous, dans les deux mois qui suivent le règlement de
          la contribution.
        </p>
      ) : null}
    </li>
  );
}

const Demandee = ({ etat }: Pick<Demande, 'etat'>) =>
  etat === 'deposee' ? <p>Un agent examine votre document et vous répond par courriel.</p> : null;

function Retrait({ etat }: Pick<Demande, 'etat'>) {
  if (etat === 'refusee') return null;
  if (etat === 'deposee') {
    return (
      <p>
        Votre bourse est refusée. Un agent examine si votre exonération tient toujours. Votre attestation
        reste valable jusqu’à sa réponse.
      </p>
    );
  }
  return (
    <>
      <p>
        La loi exonère les bénéficiaires d’une bourse de l’année (code de l’éducation, L. 841-5). Votre bourse
        est refusée, et l’attestation qui en venait n’est plus valable.
      </p>
      <p className="text-petit text-encre-doux">
        Vous pouvez contester devant le tribunal administratif du siège du Crous, dans les deux mois qui
        suivent cette décision.
      </p>
    </>
  );
}
