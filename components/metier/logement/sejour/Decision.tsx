import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair, eurosDeCentimes, jourEtHeure, pluriel } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { CHAMPS_ACCEPTATION } from '@/lib/parcours/logement/sejour';
import { adresseDuSejour } from './libelles';

export interface DecisionAffichee {
  readonly contenu: {
    readonly numero: string;
    readonly annee: string;
    readonly residence: string;
    readonly adresse: string;
    readonly chambre: string;
    readonly debut: string;
    readonly fin: string;
    readonly loyer: number | null;
    readonly depot: number;
    readonly preavisEnMois: number | null;
  };
  readonly empreinte: string;
  readonly emiseLe: Date;
  readonly acceptation: { readonly accepteeLe: Date } | null;
}

interface ProprietesDecision {
  readonly sejour: string;
  readonly decision: DecisionAffichee;
  readonly accepter: ActionFormulaire;
}

const TITRE = 'Votre décision d’admission';

function lignesDe({ contenu }: DecisionAffichee) {
  const { residence, adresse, chambre, debut, fin, loyer, depot } = contenu;
  return [
    { libelle: 'Résidence', detail: adresse, valeur: residence },
    { libelle: 'Logement', valeur: chambre },
    { libelle: 'Premier jour', valeur: dateEnClair(debut as DateCivile) },
    { libelle: 'Dernier jour', valeur: dateEnClair(fin as DateCivile) },
    {
      libelle: 'Redevance par mois',
      valeur: loyer === null ? 'Celle de la résidence' : eurosDeCentimes(loyer),
    },
    { libelle: 'Dépôt de garantie', valeur: depot > 0 ? `${eurosDeCentimes(depot)}, réglé` : 'Aucun' },
  ];
}

/** The decision, to read in full; then the tick, the name, and nothing else. */
export function Decision({ sejour, decision, accepter }: ProprietesDecision) {
  const { contenu, acceptation } = decision;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href={adresseDuSejour(sejour)}>Revenir à mon logement</Lien>
      </p>
      <h1>{TITRE}</h1>
      <p className="text-encre-doux">
        Numéro {contenu.numero}, émise le {dateEnClair(decision.emiseLe)}
      </p>
      <ListeDescription lignes={lignesDe(decision)} />
      <section aria-labelledby="titre-conditions" className="space-y-3">
        <h2 id="titre-conditions">À quelles conditions</h2>
        <ul className="max-w-mesure list-disc space-y-2 pl-6">
          <li>Cette décision n’est pas un bail. Le droit d’occuper le logement est précaire et révocable.</li>
          <li>Ce droit est strictement personnel. Il ne se cède pas et la sous-location est interdite.</li>
          <li>
            Il prend fin le {dateEnClair(contenu.fin as DateCivile)}. Le renouvellement se demande chaque
            année.
          </li>
          <li>
            Pour partir plus tôt, un préavis de{' '}
            {pluriel(contenu.preavisEnMois ?? 1, 'mois civil complet', 'mois civils complets')} doit être reçu
            par la résidence.
          </li>
          <li>Le règlement intérieur que vous avez accepté en fait partie.</li>
        </ul>
      </section>
      <p>
        <Lien href={adresseDuSejour(sejour, '/decision.pdf')}>Lire la décision en PDF</Lien>
      </p>
      {acceptation ? (
        <>
          <TitreDOnglet titre={TITRE} enErreur={false} />
          <Alerte type="succes" titre={`Acceptée ${jourEtHeure(acceptation.accepteeLe)}`}>
            <p>
              <Lien href={adresseDuSejour(sejour, '/preuve')}>Voir la preuve de votre acceptation</Lien>
            </p>
          </Alerte>
          <p>
            <LienBouton href={adresseDuSejour(sejour, '/rendez-vous')}>
              Prendre rendez-vous pour les clés
            </LienBouton>
          </p>
        </>
      ) : (
        <section aria-labelledby="titre-accepter" className="space-y-4">
          <h2 id="titre-accepter">Accepter</h2>
          <FormulaireSimple
            titre={TITRE}
            champs={[{ type: 'cache', nom: 'empreinte', valeur: decision.empreinte }, ...CHAMPS_ACCEPTATION]}
            action={accepter}
            bouton="Accepter la décision"
          >
            <Lien href={adresseDuSejour(sejour)}>Pas maintenant</Lien>
          </FormulaireSimple>
        </section>
      )}
    </Conteneur>
  );
}
