import type { Metadata } from 'next';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { EntrerCommeAgent } from '@/components/metier/agents/EntrerCommeAgent';
import { phraseAttendue } from '@/components/metier/compte/attendu';
import { ReglageDeLaDate } from '@/components/metier/compte/ReglageDeLaDate';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { dateSimulee, exigerDemonstration, horloge } from '@/lib/server/acces';
import { listerAgentsFictifs } from '@/lib/server/agents/requetes/agents-fictifs';
import { listerPersonas } from '@/lib/server/compte/requetes/personas';
import { choisirLaDate, entrerCommeAgent, entrerCommePersona, revenirALaVraieDate } from './actions';

export const metadata: Metadata = { title: 'Démonstration' };
// What the base holds now: never tried out during the build, which has no base.
export const dynamic = 'force-dynamic';

export default async function PageDemonstration() {
  exigerDemonstration();
  const personas = await listerPersonas();
  const simulee = (await dateSimulee()) !== null;
  const jour = (await horloge()).aujourdhui();
  return (
    <Conteneur className="space-y-7 py-9">
      <h1>Démonstration</h1>
      <p className="max-w-mesure">
        Entrez comme l’une de ces personnes inventées, changez la date, ou lisez les messages envoyés dans la{' '}
        <Lien href="/demonstration/boite">boîte aux lettres</Lien>.
      </p>
      <ReglageDeLaDate {...{ jour, simulee }} choisir={choisirLaDate} revenir={revenirALaVraieDate} />
      <h2>Entrer comme quelqu’un</h2>
      <ul className="grid gap-5 md:grid-cols-2">
        {personas.map(({ cle, prenom, nom, situation, attendu }) => (
          <li key={cle}>
            <Carte className="flex h-full flex-col gap-3">
              <h3>
                {prenom} {nom}
              </h3>
              <p>{situation}</p>
              <p className="mb-auto text-encre-doux">
                Résultat attendu{'\u202f'}: {phraseAttendue(attendu)}
              </p>
              <FormulaireSimple
                action={entrerCommePersona}
                bouton={`Entrer comme ${prenom} ${nom}`}
                variante="secondaire"
                champs={[{ type: 'cache', nom: 'persona', valeur: cle }]}
              />
            </Carte>
          </li>
        ))}
      </ul>
      <EntrerCommeAgent agents={await listerAgentsFictifs()} action={entrerCommeAgent} />
      {personas.length === 0 ? <p>Aucune personne n’est semée dans cette base.</p> : null}
    </Conteneur>
  );
}
