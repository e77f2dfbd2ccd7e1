import { BaremeProvisoire } from '@/components/metier/bourse/BaremeProvisoire';
import { baremeAffiche } from '@/components/metier/bourse/paliers';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { euros, typographie } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';
import { PREUVES } from './libelles';
import { TableauMontants } from './TableauMontants';
import { TableauPlafonds } from './TableauPlafonds';
import { TableauPoints } from './TableauPoints';

interface ProprietesBareme {
  readonly bareme: Bareme;
  /** The known year before it. */
  readonly precedent: Bareme | null;
}

/** The whole law of a year in figures: the very tables that compute. */
export function BaremeDeLAnnee({ bareme, precedent }: ProprietesBareme) {
  const { annee, anneeRevenus, complementOutreMer, notes } = bareme;
  return (
    <Conteneur className="py-9">
      <p className="text-petit">
        <Lien href="/regles">Toutes les règles</Lien>
      </p>
      <h1 className="mt-3">Le barème de {annee}</h1>
      <div className="texte-courant mt-4">
        <p>
          {typographie(
            `Revenus de ${anneeRevenus}, lus sur l’avis d’imposition reçu en ${anneeRevenus + 1}. Ces tables sont celles du calcul.`,
          )}
        </p>
        <BaremeProvisoire bareme={baremeAffiche(bareme, precedent?.annee)} />
        {notes.map((note) => (
          <p key={note}>{typographie(note)}</p>
        ))}
        <p>
          <Lien href={`/api/v1/baremes/${annee}`}>Le même barème en JSON</Lien>
          {precedent ? (
            <>
              {' · '}
              <Lien href={`/regles/difference?de=${precedent.annee}&vers=${annee}`}>
                Ce qui change depuis {precedent.annee}
              </Lien>
            </>
          ) : null}
        </p>
      </div>
      <div className="mt-8 space-y-10">
        <TableauPlafonds bareme={bareme} />
        <div className="grid items-start gap-10 lg:grid-cols-2">
          <TableauMontants bareme={bareme} />
          <TableauPoints bareme={bareme} />
        </div>
        {complementOutreMer === null ? null : (
          <p>{typographie(`Études outre-mer : ${euros(complementOutreMer)} de plus par mois.`)}</p>
        )}
        <SourcesDuBareme bareme={bareme} />
      </div>
    </Conteneur>
  );
}

function SourcesDuBareme({ bareme }: { readonly bareme: Bareme }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Les textes</h2>
      <ul className="mt-3 list-disc space-y-2 pl-6">
        {bareme.sources.map(({ titre, reference, preuve }) => (
          <li key={titre}>
            {typographie(titre)}
            <span className="block text-petit text-encre-doux">
              {typographie(`${reference} · ${PREUVES[preuve]}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
