import type { Metadata } from 'next';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair } from '@/lib/affichage';
import { exigerPersonne } from '@/lib/server/acces';
import { seDeconnecter, seDeconnecterPartout } from './actions';

export const metadata: Metadata = { title: 'Mon compte' };

const FAITS: Readonly<Record<string, string>> = {
  ine: 'Votre INE est enregistré.',
  'mot-de-passe': 'Votre mot de passe est changé. Vos autres sessions sont fermées.',
};

interface Proprietes {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageCompte({ searchParams }: Proprietes) {
  const personne = await exigerPersonne('/compte');
  const { fait } = await searchParams;
  const annonce = typeof fait === 'string' && Object.hasOwn(FAITS, fait) ? FAITS[fait] : undefined;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Mon compte</h1>
      {annonce ? <Alerte type="succes">{annonce}</Alerte> : null}
      <ListeDescription
        lignes={[
          { libelle: 'Prénom et nom', valeur: `${personne.prenom} ${personne.nom}` },
          { libelle: 'Date de naissance', valeur: dateEnClair(personne.dateNaissance) },
          { libelle: 'Adresse électronique', valeur: personne.email },
          { libelle: 'INE', valeur: personne.ine ?? 'Pas encore indiqué' },
        ]}
      />
      <ul className="space-y-2">
        <li>
          <Lien href="/compte/ine">{personne.ine ? 'Changer mon INE' : 'Ajouter mon INE'}</Lien>
        </li>
        <li>
          <Lien href="/compte/mot-de-passe">Changer mon mot de passe</Lien>
        </li>
      </ul>
      <FormulaireSimple action={seDeconnecter} champs={[]} bouton="Me déconnecter" />
      <h2>Un appareil perdu ou partagé</h2>
      <p className="max-w-mesure">
        Toutes vos sessions se ferment, sur tous vos appareils, celle-ci comprise. Vos réponses restent
        enregistrées.
      </p>
      <FormulaireSimple
        action={seDeconnecterPartout}
        champs={[]}
        bouton="Me déconnecter partout"
        variante="secondaire"
      />
    </Conteneur>
  );
}
