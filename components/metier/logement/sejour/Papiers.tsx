import { Lien } from '@/components/ui/Lien';
import { adresseDuSejour } from './libelles';
import type { SejourAffiche } from './types';

/** The documents of the stay, once there are some. */
export function Papiers({ sejour }: { readonly sejour: SejourAffiche }) {
  const { id, vie } = sejour;
  if (!vie.admission) return null;
  return (
    <section aria-labelledby="titre-papiers" className="space-y-3">
      <h2 id="titre-papiers">Vos documents</h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>
          <Lien href={adresseDuSejour(id, '/decision.pdf')}>
            Décision d’admission{vie.pdfAccepte ? ', avec votre acceptation' : ''} (PDF)
          </Lien>
        </li>
        {vie.pdfAccepte ? (
          <li>
            <Lien href={adresseDuSejour(id, '/preuve')}>Preuve de votre acceptation</Lien>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
