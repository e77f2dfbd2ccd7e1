import { typographie } from '@/lib/affichage';
import type { ActionFormulaire } from '../../formulaire/etat';
import { FormulaireSimple } from '../../formulaire/FormulaireSimple';
import { Carte } from '../../ui/Carte';

export interface AgentPropose {
  readonly cle: string;
  readonly prenom: string;
  readonly nom: string;
  readonly ou: string;
  readonly fonction: string;
}

interface ProprietesEntrer {
  readonly agents: readonly AgentPropose[];
  readonly action: ActionFormulaire;
}

/** The agents and referents whom the demonstration lends. */
export function EntrerCommeAgent({ agents, action }: ProprietesEntrer) {
  return (
    <section className="space-y-5" aria-labelledby="titre-agents">
      <h2 id="titre-agents">Travailler comme un agent ou un établissement</h2>
      <ul className="grid gap-5 md:grid-cols-2">
        {agents.map(({ cle, prenom, nom, ou, fonction }) => (
          <li key={cle}>
            <Carte className="flex h-full flex-col gap-3">
              <h3>
                {prenom} {nom}, {ou}
              </h3>
              <p className="mb-auto">{typographie(fonction)}</p>
              <FormulaireSimple
                action={action}
                bouton={`Travailler comme ${prenom} ${nom}`}
                variante="secondaire"
                champs={[{ type: 'cache', nom: 'agent', valeur: cle }]}
              />
            </Carte>
          </li>
        ))}
      </ul>
    </section>
  );
}
