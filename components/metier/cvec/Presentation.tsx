import { LienBouton } from '@/components/ui/Bouton';
import { Depliable } from '@/components/ui/Depliable';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { Tableau } from '@/components/ui/Tableau';
import { eurosDeCentimes, typographie } from '@/lib/affichage';
import { SITUATIONS_CVEC } from '@/lib/domain/cvec';

interface ProprietesPresentation {
  readonly annee: string;
  readonly centimes: number | null;
}

const ETAPES = [
  'Vous dites comment vous étudiez, et dans quelle ville.',
  'Vous payez, vous faites payer quelqu’un, ou vous êtes exonéré.',
  'Vous recevez une attestation, à donner à votre établissement.',
];

function Prix({ annee, centimes }: { readonly annee: string; readonly centimes: number }) {
  return (
    <>
      {' '}
      Elle coûte <strong className="montant">{eurosDeCentimes(centimes)}</strong> pour {annee}.
    </>
  );
}

/** For who is not signed in: what it is, whether it is due, how it goes. */
export function Presentation({ annee, centimes }: ProprietesPresentation) {
  return (
    <Conteneur largeur="formulaire" className="space-y-9 py-9">
      <div>
        <h1>Régler la CVEC et obtenir mon attestation</h1>
        <p className="mt-4 max-w-mesure">
          La contribution de vie étudiante et de campus se règle une fois par an, avant la première
          inscription.
          {centimes === null ? null : <Prix annee={annee} centimes={centimes} />} Les boursiers ne la paient
          pas, mais l’attestation leur est demandée aussi.
        </p>
        <div className="mt-6 flex flex-wrap gap-4">
          <LienBouton href="/connexion?retour=/cvec">Me connecter et commencer</LienBouton>
          <LienBouton variante="secondaire" href="/cvec/question/situation">
            Suis-je concerné ?
          </LienBouton>
        </div>
      </div>
      <section aria-labelledby="etapes" className="space-y-3">
        <h2 id="etapes">En trois étapes</h2>
        <ol className="list-decimal space-y-2 pl-6">
          {ETAPES.map((etape) => (
            <li key={etape}>{etape}</li>
          ))}
        </ol>
      </section>
      <Depliable titre="Qui est concerné, situation par situation">
        <Tableau
          legende="La contribution est-elle due ?"
          colonnes={[{ titre: 'Situation' }, { titre: 'Due' }]}
          lignes={SITUATIONS_CVEC.map(({ libelle, assujetti }) => [
            typographie(libelle),
            assujetti ? 'Oui' : 'Non',
          ])}
        />
      </Depliable>
      <section aria-labelledby="questions" className="space-y-3">
        <h2 id="questions">Ce qu’on nous demande souvent</h2>
        <p>
          <strong>Je change de ville ou d’établissement.</strong> Vous ne payez pas de nouveau : la même
          attestation vaut partout en France pendant l’année.
        </p>
        <p>
          <strong>J’ai plusieurs inscriptions.</strong> La contribution n’est due qu’une fois.
        </p>
        <p>
          <strong>J’attends ma bourse.</strong> Si votre dossier est déposé et ouvre droit à une bourse, vous
          pouvez attendre la réponse sans rien avancer.
        </p>
        <p>
          Vous recevez l’attestation d’un étudiant ? <Lien href="/verifier">Vérifier une attestation</Lien>
        </p>
      </section>
      <p className="border-l-4 border-safran pl-4">
        Personne ne vous demandera de payer par message. La vraie démarche est sur{' '}
        <Lien href="https://cvec.etudiant.gouv.fr" rel="noreferrer">
          cvec.etudiant.gouv.fr
        </Lien>
         : ici, aucun paiement n’est réel.
      </p>
    </Conteneur>
  );
}
