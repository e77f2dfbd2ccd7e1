import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { jourEtHeure } from '@/lib/affichage';
import { adresseDuSejour } from './libelles';

export interface PreuveAffichee {
  readonly numero: string;
  readonly nom: string;
  readonly email: string;
  readonly engagement: string;
  readonly accepteeLe: Date;
  readonly empreinte: string;
  readonly pdfEmpreinte: string;
}

/** What proves the acceptance: who, when, which words, which file. */
export function Preuve({ sejour, preuve }: { readonly sejour: string; readonly preuve: PreuveAffichee }) {
  const { numero, nom, email, engagement, accepteeLe, empreinte, pdfEmpreinte } = preuve;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href={adresseDuSejour(sejour)}>Revenir à mon logement</Lien>
      </p>
      <h1>Preuve de votre acceptation</h1>
      <ListeDescription
        lignes={[
          { libelle: 'Décision', valeur: numero },
          { libelle: 'Nom que vous avez écrit', valeur: nom },
          { libelle: 'Compte', valeur: <span className="break-all">{email}</span> },
          { libelle: 'Le', valeur: jourEtHeure(accepteeLe) },
        ]}
      />
      <section aria-labelledby="titre-phrase" className="space-y-2">
        <h2 id="titre-phrase">La phrase que vous avez acceptée</h2>
        <p className="max-w-mesure">« {engagement} »</p>
      </section>
      <section aria-labelledby="titre-empreintes" className="space-y-3">
        <h2 id="titre-empreintes">Les empreintes</h2>
        <p className="max-w-mesure text-encre-doux">
          Une empreinte SHA-256 change dès qu’un seul caractère change. Celle du fichier se vérifie avec
          n’importe quel outil.
        </p>
        <dl className="space-y-3">
          <div>
            <dt>Fichier accepté</dt>
            <dd className="font-mono text-petit break-all">{pdfEmpreinte}</dd>
          </div>
          <div>
            <dt>Contenu de la décision</dt>
            <dd className="font-mono text-petit break-all">{empreinte}</dd>
          </div>
        </dl>
      </section>
      <ul className="list-disc space-y-1 pl-6">
        <li>
          <Lien href={adresseDuSejour(sejour, '/decision-acceptee.pdf')}>
            Le fichier exact que vous avez accepté (PDF)
          </Lien>
        </li>
        <li>
          <Lien href={adresseDuSejour(sejour, '/decision.pdf')}>
            La décision avec le tampon de l’acceptation (PDF)
          </Lien>
        </li>
      </ul>
    </Conteneur>
  );
}
