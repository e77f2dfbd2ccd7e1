import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { eurosDeCentimes } from '@/lib/affichage';
import { exigerAgent } from '@/lib/server/acces/agent';
import { lireCompteAVirer } from '@/lib/server/cvec/requetes/comptes-a-virer';
import { refuserLeCompte } from './actions';

export const metadata: Metadata = { title: 'Refuser un compte' };

interface Parametres {
  readonly params: Promise<{ readonly remboursement: string }>;
}

export default async function PageRefuserUnCompte({ params }: Parametres) {
  const { remboursement } = await params;
  const agent = await exigerAgent('virer', `/instruction/virements/comptes/${remboursement}`);
  const compte = await lireCompteAVirer(remboursement, agent);
  if (!compte) notFound();
  const { prenom, nom, titulaire, iban, centimes, annee } = compte;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>
        Refuser le compte de {prenom} {nom}
      </h1>
      <ListeDescription
        lignes={[
          { libelle: 'Étudiant', valeur: `${prenom} ${nom}` },
          { libelle: 'Titulaire du compte', valeur: titulaire },
          { libelle: 'IBAN', valeur: iban },
          { libelle: 'À virer', valeur: eurosDeCentimes(centimes) },
          { libelle: 'Année universitaire', valeur: annee },
        ]}
      />
      <p className="max-w-mesure">
        Refusez un compte fermé, ou qui n’est pas au nom de l’étudiant. Il est effacé, et l’étudiant reçoit un
        courriel pour en donner un autre. Le remboursement reste dû.
      </p>
      <FormulaireSimple
        action={refuserLeCompte.bind(null, remboursement)}
        champs={[]}
        bouton="Refuser ce compte"
        variante="danger"
      >
        <Lien href="/instruction/virements">Revenir aux virements</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
