import type { Metadata } from 'next';
import { PageTexte } from '@/components/ui/Page';

export const metadata: Metadata = { title: 'Vérifier une attestation' };

export default function Verifier() {
  return (
    <PageTexte
      titre="Vérifier une attestation"
      intro="Un établissement ou un organisme pourra contrôler ici qu’une attestation est vraie, sans compte."
    >
      <h2>Ce qui existe aujourd’hui</h2>
      <p>
        Aucune attestation ne peut encore être vérifiée ici. Les notifications de cette démonstration ne
        valent rien auprès d’un établissement : leurs documents le disent en tête.
      </p>
      <h2>Où aller en attendant</h2>
      <p>
        Pour une vraie attestation de CVEC, demandez à l’étudiant le document délivré par{' '}
        <a href="https://cvec.etudiant.gouv.fr" rel="noreferrer">
          cvec.etudiant.gouv.fr
        </a>
        . Pour une vraie notification de bourse, adressez-vous au Crous qui l’a signée.
      </p>
    </PageTexte>
  );
}
