import { Depliable } from '@/components/ui/Depliable';
import { dateEnClair, euros, francsPacifique, jourEnClair, pluriel, typographie } from '@/lib/affichage';
import type { AnneeVersee, MaintienJuge } from '@/lib/domain/bourse';
import { enFrancsPacifique } from '@/lib/domain/noyau/xpf';
import type { Ouverture } from '@/lib/parcours/ouverture';
import { Versements } from './Versements';

interface ProprietesEcheancier {
  readonly ouverture: Ouverture;
  /** Open on the notification, folded under a simulation and when several wishes each have their own. */
  readonly ouvert?: boolean;
}

/** When the money comes, how much, and why: in sentences, then payment by payment. */
export function Echeancier({ ouverture, ouvert = false }: ProprietesEcheancier) {
  const { annee, maintien, anticipation, pacifique } = ouverture;
  const [premier] = annee?.versements ?? [];
  const dernier = annee?.versements.at(-1);
  if (!annee || !premier || !dernier) return null;
  return (
    <div className="space-y-4">
      <ul className="space-y-2">
        <li>
          <strong>{pluriel(annee.versements.length, 'versement')}</strong>, du {dateEnClair(premier.jour)} au{' '}
          {dateEnClair(dernier.jour)}, soit <strong className="montant">{euros(annee.total)}</strong>
          {pacifique ? ` (${francsPacifique(enFrancsPacifique(annee.total))})` : ''}.
        </li>
        <LigneOutreMer annee={annee} />
        <LigneMaintien maintien={maintien} />
        {anticipation ? (
          <li>
            Si votre inscription est elle aussi terminée à temps, la bourse de septembre est versée dès le{' '}
            {jourEnClair(anticipation)}.
          </li>
        ) : null}
      </ul>
      <Depliable titre="Voir chaque versement" ouvert={ouvert}>
        <Versements versements={annee.versements} pacifique={pacifique} />
        <p className="text-petit text-encre-doux">
          {annee.versements.every(({ jourPublie }) => jourPublie)
            ? 'Ces jours sont publiés.'
            : 'Ces jours suivent la règle de paiement : ils peuvent bouger d’un jour ou deux.'}{' '}
          Le virement arrive sur votre compte quelques jours ouvrés plus tard, une fois votre inscription
          confirmée. <a href="/regles/echelon-et-montants#PAY-1">La règle de paiement</a>
        </p>
      </Depliable>
    </div>
  );
}

/** e.4 */
function LigneOutreMer({ annee: { montants } }: { readonly annee: AnneeVersee }) {
  if (montants.complementOutreMer === 0) return null;
  return (
    <li>
      Vos études sont outre-mer :{' '}
      <strong className="montant">{euros(montants.complementOutreMer)} de plus par mois</strong>, compris dans
      ces montants. <a href="/regles/echelon-et-montants#e.4">La règle</a>
    </li>
  );
}

/** e.3 */
function LigneMaintien({ maintien }: { readonly maintien: MaintienJuge | null }) {
  if (!maintien) return null;
  const regle = <a href="/regles/echelon-et-montants#e.3">La règle</a>;
  if (maintien.etat === 'remplie')
    return (
      <li>
        Votre bourse est <strong>versée aussi en juillet et en août</strong> :{' '}
        {typographie(enMinuscule(maintien.explication.at(-1)?.libelle ?? ''))}. {regle}
      </li>
    );
  if (maintien.etat === 'indeterminee')
    return <li>Le Crous regarde si votre bourse peut être versée aussi en juillet et en août. {regle}</li>;
  return null;
}

const enMinuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);
