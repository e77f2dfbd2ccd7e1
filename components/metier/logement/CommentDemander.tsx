import { Lien } from '@/components/ui/Lien';
import { typographie } from '@/lib/affichage';

/** After the search: how rooms are asked for, and what else helps to be housed. */
export function CommentDemander() {
  return (
    <section className="texte-courant mt-14 border-t border-trait pt-9">
      <h2>Demander un logement</h2>
      <p>
        Un logement du Crous se demande avec le dossier social étudiant, en même temps que la bourse. Dans
        votre <Lien href="/tableau-de-bord">dossier</Lien>
        {typographie(', cochez « logement » parmi les aides demandées. Puis choisissez vos vœux dans « ')}
        <Lien href="/logement/demande">Mon logement</Lien>
        {typographie(' » : cette page dit aussi comment demander sans dossier.')}
      </p>
      <h2>Ce qui aide aussi</h2>
      <ul>
        <li>
          {typographie('La garantie gratuite des loyers : ')}
          <Lien href="https://www.visale.fr" rel="noreferrer">
            visale.fr
          </Lien>
        </li>
        <li>
          {typographie('L’aide au logement de la Caf : ')}
          <Lien href="https://www.caf.fr" rel="noreferrer">
            caf.fr
          </Lien>
        </li>
        <li>
          {typographie('Les logements du parc privé choisis par les Crous : ')}
          <Lien href="https://www.lokaviz.fr" rel="noreferrer">
            lokaviz.fr
          </Lien>
        </li>
      </ul>
    </section>
  );
}
