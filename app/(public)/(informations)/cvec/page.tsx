import type { Metadata } from 'next';
import { PageTexte } from '@/components/ui/Page';

export const metadata: Metadata = { title: 'CVEC' };

export default function Cvec() {
  return (
    <PageTexte
      titre="CVEC : l’attestation arrive bientôt ici"
      intro="La contribution vie étudiante et de campus (CVEC) se règle, ou se fait exonérer, avant chaque inscription dans l’enseignement supérieur."
    >
      <h2>Ce qui existe aujourd’hui</h2>
      <ul>
        <li>
          Le <a href="/simulateur">simulateur</a> vous dit si vous auriez droit à une bourse : un boursier ne
          paie pas la CVEC.
        </li>
        <li>
          Votre <a href="/tableau-de-bord">dossier</a> donne une notification conditionnelle : c’est elle qui
          ouvre l’exonération.
        </li>
      </ul>
      <h2>Ce qui arrive</h2>
      <p>
        Payer, faire payer par un proche, demander une exonération ou un remboursement, retrouver une
        attestation : rien de cela n’est encore possible ici, et aucun paiement n’est pris sur ce site.
      </p>
      <h2>Où aller en attendant</h2>
      <p>
        Pour une vraie démarche, le service public de la CVEC est{' '}
        <a href="https://cvec.etudiant.gouv.fr" rel="noreferrer">
          cvec.etudiant.gouv.fr
        </a>
        . Il est le seul à délivrer une attestation. Méfiez-vous des sites qui proposent de payer à votre
        place.
      </p>
      <h2>Qui est concerné</h2>
      <p>
        Toute personne en formation initiale dans l’enseignement supérieur, apprentis compris. Les élèves de
        BTS en lycée, les stagiaires de la formation continue et les étudiants accueillis en échange ne le
        sont pas (code de l’éducation, article L. 841-5).
      </p>
    </PageTexte>
  );
}
