import { Lien } from '@/components/ui/Lien';
import type { Transport } from '@/lib/domain/logement';
import type { FicheComplete } from '@/lib/parcours/logement';
import { direDistance, nomDuTransport } from './libelles';
import { Paragraphes } from './Paragraphes';

/** Where one would live: the place, how to get there, what is shared, whom to ask. */
export function DeLaResidence({ residence }: Pick<FicheComplete, 'residence'>) {
  const { nom, adresse, ville, description, services, telephone, courriel, site, transports } = residence;
  const joindre = telephone ?? courriel ?? site;
  return (
    <div className="rounded-bloc bg-papier p-5 sm:p-7">
      <h2>La résidence</h2>
      <p className="mt-3 font-[680]">{nom}</p>
      <p>{adresse || ville}</p>
      <h3 className="mt-5">Transport et stationnement</h3>
      <Transports transports={transports} />
      {services.length === 0 ? null : (
        <>
          <h3 className="mt-5">Sur place</h3>
          <ul className="mt-1.5 list-disc pl-5">
            {services.map((service) => (
              <li key={service}>{service}</li>
            ))}
          </ul>
        </>
      )}
      {description ? (
        <div className="mt-5">
          <Paragraphes texte={description} />
        </div>
      ) : null}
      {joindre ? (
        <>
          <h3 className="mt-5">Joindre la résidence</h3>
          <ul className="mt-1.5 space-y-1">
            {telephone ? <li>{telephone}</li> : null}
            {courriel ? (
              <li>
                <Lien href={`mailto:${courriel}`}>{courriel}</Lien>
              </li>
            ) : null}
            {site ? (
              <li>
                <Lien href={site} rel="noreferrer">
                  Son site
                </Lien>
              </li>
            ) : null}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function Transports({ transports }: { readonly transports: readonly Transport[] }) {
  if (transports.length === 0) return <p className="mt-1.5 text-encre-doux">Non communiqués</p>;
  return (
    <ul className="mt-1.5 space-y-1">
      {transports.map((transport) => (
        <li key={`${transport.genre} ${transport.precision}`}>
          {[nomDuTransport(transport), transport.precision, direDistance(transport)]
            .filter(Boolean)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
