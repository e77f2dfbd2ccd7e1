import type { ReactNode } from 'react';
import { Pastille } from '@/components/ui/Pastille';
import { enumeration, km } from '@/lib/affichage';
import type { LogementListe } from '@/lib/parcours/logement';
import { direLoyer, direSurface, NOMS_DES_EQUIPEMENTS, NOMS_DES_MODES, nomDuLogement } from './libelles';

/** A room of the list: what it costs and where it is, then the rest; its conditions of access before anything else. */
export function LigneLogement({
  logement,
  demander,
}: {
  readonly logement: LogementListe;
  /** How to ask for it from the list, when that is open. */
  readonly demander?: ReactNode;
}) {
  const { id, residence, ville, surfaces, loyers, modes, equipements, conditions } = logement;
  return (
    <li className="relative rounded-bloc border border-trait px-5 py-4.5 hover:border-bleu">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="min-w-0">
          <a href={`/logement/${id}`} className="after:absolute after:inset-0">
            {nomDuLogement(logement)}, {residence}
          </a>
        </h3>
        <p className="font-[680] tabular-nums">
          {direLoyer(loyers)}
          {loyers ? <span className="text-petit font-normal text-encre-doux"> par mois</span> : null}
        </p>
      </div>
      <p className="mt-0.5">
        {ville}
        {logement.km === null ? '' : `, à ${km(Math.round(logement.km * 10) / 10)} du lieu d’études`}
      </p>
      <Marques logement={logement} />
      {conditions ? <p className="mt-2 line-clamp-2 text-petit">{conditions}</p> : null}
      <p className="mt-1.5 text-petit text-encre-doux">
        {[
          direSurface(surfaces),
          enumeration(
            modes.map((mode) => NOMS_DES_MODES[mode].toLowerCase()),
            'ou',
          ),
          enumeration(equipements.map((equipement) => NOMS_DES_EQUIPEMENTS[equipement].toLowerCase())),
        ]
          .filter((texte) => texte !== '')
          .join(' · ')}
      </p>
      {demander}
    </li>
  );
}

function Marques({ logement }: { readonly logement: LogementListe }) {
  const { adapte, conditions, forteDemande, peuDeStock } = logement;
  if (!adapte && !conditions && !forteDemande && !peuDeStock) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      {conditions ? <Pastille ton="safran">Conditions d’accès</Pastille> : null}
      {adapte ? <Pastille ton="bleu">Adapté à un handicap</Pastille> : null}
      {forteDemande ? <Pastille ton="gris">Très demandé</Pastille> : null}
      {peuDeStock ? <Pastille ton="gris">Dernières places</Pastille> : null}
    </p>
  );
}
