import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { eurosDeCentimes, jourEtHeure } from '@/lib/affichage';
import { adresseDeLaProposition, type PropositionMontree } from '@/lib/parcours/logement/avance';
import { LienAPayer } from '../../cvec/LienAPayer';
import { DernierEssai } from './DernierEssai';

interface ProprietesAPayer {
  readonly proposition: PropositionMontree;
  readonly payer: ActionFormulaire;
}

/** The deadline, then the three answers: pay, have it paid, refuse. */
export function APayer({ proposition, payer }: ProprietesAPayer) {
  const { id, genre, centimes, echeanceLe, lien, etat } = proposition;
  const vers = (suite: string) => adresseDeLaProposition(id, suite);
  return (
    <div className="space-y-7">
      {echeanceLe ? (
        <Alerte type="attention" titre={`Répondez avant le ${jourEtHeure(echeanceLe)}`}>
          <p>
            Payer, c’est accepter. Sans paiement à cette heure, le logement est proposé à quelqu’un d’autre.
          </p>
        </Alerte>
      ) : null}
      <DernierEssai proposition={proposition} />
      {lien ? <LienAPayer lien={lien} gestion={vers('/tiers')} /> : null}
      <section aria-labelledby="par-carte" className="space-y-4">
        <h2 id="par-carte">{genre === 'avance' ? 'Accepter et payer' : 'Payer'}</h2>
        {etat === 'paiement_en_cours' ? (
          <p className="border-l-4 border-safran pl-4">
            Un paiement est déjà commencé. Si deux réussissent, le second vous est remboursé.
          </p>
        ) : null}
        <p className="max-w-mesure text-encre-doux">
          Visa ou Mastercard. Vous écrivez le numéro de votre carte sur la page de la banque, jamais ici.
        </p>
        <FormulaireSimple
          champs={[]}
          action={payer}
          bouton={`Payer ${eurosDeCentimes(centimes)} par carte`}
        />
      </section>
      {lien ? null : (
        <section aria-labelledby="par-un-proche" className="space-y-4">
          <h2 id="par-un-proche">Faire payer quelqu’un</h2>
          <p className="max-w-mesure">
            Un parent ou un proche paie avec un lien, sans compte. Il voit votre prénom, l’initiale de votre
            nom, le logement et le montant.
          </p>
          <p>
            <LienBouton variante="secondaire" href={vers('/tiers')}>
              Créer un lien de paiement
            </LienBouton>
          </p>
        </section>
      )}
      {proposition.chambre === 'proposee' ? (
        <p>
          <Lien href={vers('/refus')}>Je ne veux pas de ce logement</Lien>
        </p>
      ) : null}
    </div>
  );
}
