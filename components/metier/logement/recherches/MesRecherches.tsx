import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Depliable } from '@/components/ui/Depliable';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { jourEtHeure } from '@/lib/affichage';
import { CHAMPS_NOM } from '@/lib/parcours/logement/recherches';

interface Recherche {
  readonly id: string;
  readonly nom: string;
  readonly adresse: string;
  readonly alerteeLe: Date | null;
}

interface ProprietesMesRecherches {
  readonly recherches: readonly Recherche[];
  readonly email: string;
  readonly fait: string;
  readonly renommer: (id: string) => ActionFormulaire;
  readonly supprimer: (id: string) => ActionFormulaire;
}

const FAITS: Readonly<Record<string, string>> = {
  gardee: 'La recherche est gardée. Un courriel partira quand une chambre se libère.',
  renommee: 'La recherche a son nouveau nom.',
  supprimee: 'La recherche est supprimée. Elle n’envoie plus d’alerte.',
};

/** The searches that send alerts: see them again, rename them, stop them. */
export function MesRecherches({ recherches, email, fait, renommer, supprimer }: ProprietesMesRecherches) {
  const message = FAITS[fait];
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      {message ? <Alerte type="succes" titre={message} role="status" /> : null}
      <h1>Mes recherches gardées</h1>
      <p className="max-w-mesure">
        Quand une chambre qui répond à une recherche se libère, un courriel part à {email}. Il part à tous au
        même moment et ne donne aucune priorité.
      </p>
      {recherches.length === 0 ? (
        <>
          <p>Vous ne gardez aucune recherche.</p>
          <LienBouton href="/logement">Chercher un logement</LienBouton>
        </>
      ) : (
        <ul className="space-y-4">
          {recherches.map((recherche) => (
            <li key={recherche.id} className="rounded-bloc border border-trait p-5">
              <h2 className="text-h3">
                <Lien href={recherche.adresse}>{recherche.nom}</Lien>
              </h2>
              <p className="mt-1 text-petit text-encre-doux">
                {recherche.alerteeLe
                  ? `Dernière alerte : ${jourEtHeure(recherche.alerteeLe)}`
                  : 'Pas encore d’alerte'}
              </p>
              <div className="mt-3">
                <Depliable titre="Renommer ou supprimer">
                  <div className="space-y-5">
                    <FormulaireSimple
                      champs={CHAMPS_NOM}
                      action={renommer(recherche.id)}
                      initial={{ nom: recherche.nom }}
                      bouton="Renommer"
                      variante="secondaire"
                    />
                    <FormulaireSimple
                      champs={[]}
                      action={supprimer(recherche.id)}
                      bouton="Supprimer"
                      variante="danger"
                    />
                  </div>
                </Depliable>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Conteneur>
  );
}
