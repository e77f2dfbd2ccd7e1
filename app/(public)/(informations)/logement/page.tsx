import type { Metadata } from 'next';
import { PageTexte } from '@/components/ui/Page';

export const metadata: Metadata = { title: 'Logement' };

export default function Logement() {
  return (
    <PageTexte
      titre="Logement : la recherche arrive bientôt ici"
      intro="Les résidences des Crous se demandent avec le dossier social étudiant, en même temps que la bourse."
    >
      <h2>Ce qui existe aujourd’hui</h2>
      <p>
        Dans votre <a href="/tableau-de-bord">dossier</a>, cochez « logement » parmi les aides demandées : la
        demande est gardée avec le dossier.
      </p>
      <h2>Ce qui arrive</h2>
      <p>
        Chercher une résidence sur la carte, formuler et ordonner des vœux, connaître son rang, réserver :
        rien de cela n’est encore possible ici.
      </p>
      <h2>Où aller en attendant</h2>
      <ul>
        <li>
          Les logements des Crous :{' '}
          <a href="https://trouverunlogement.lescrous.fr" rel="noreferrer">
            trouverunlogement.lescrous.fr
          </a>
        </li>
        <li>
          La garantie gratuite des loyers :{' '}
          <a href="https://www.visale.fr" rel="noreferrer">
            visale.fr
          </a>
        </li>
        <li>
          L’aide au logement de la Caf :{' '}
          <a href="https://www.caf.fr" rel="noreferrer">
            caf.fr
          </a>
        </li>
      </ul>
    </PageTexte>
  );
}
