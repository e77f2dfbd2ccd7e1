import { dateEnClair, eurosDeCentimes } from '@/lib/affichage';
import { dernierJourDuSejour } from '@/lib/domain/logement/sejour';
import { adresseDeResidence } from '@/lib/parcours/logement/sejour';
import type { SejourAffiche } from './types';

/** The room, its days and its price. */
export function Recapitulatif({ sejour }: { readonly sejour: SejourAffiche }) {
  const { vie, lieu, loyer } = sejour;
  const lignes: readonly (readonly [string, string])[] = [
    ['Résidence', lieu.residence],
    ['Adresse', adresseDeResidence(lieu)],
    ['Logement', lieu.logement ? `${lieu.chambre}, ${lieu.logement}` : lieu.chambre],
    ['Du', dateEnClair(vie.debut)],
    ['Au', dateEnClair(dernierJourDuSejour(vie))],
    ...(loyer === null ? [] : [['Redevance', `${eurosDeCentimes(loyer)} par mois`] as const]),
    ...(vie.depot > 0
      ? [['Dépôt', `${eurosDeCentimes(vie.depot)}${vie.tentative ? ', réglé' : ''}`] as const]
      : []),
    ...(lieu.telephone ? [['Téléphone', lieu.telephone] as const] : []),
  ];
  return (
    <dl className="space-y-2.5">
      {lignes.map(([libelle, valeur]) => (
        <div key={libelle}>
          <dt className="text-petit text-encre-doux">{libelle}</dt>
          <dd className="font-[680]">{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
