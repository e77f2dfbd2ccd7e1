import { type Champ, type Client, type Entetes, enMultipart, type Recue } from './client';

export interface AppelDAction {
  readonly chemin: string;
  readonly id: string;
  /** Texts bound by the page; forged here. */
  readonly lies?: readonly unknown[];
  readonly champs?: readonly Champ[];
  readonly entetes?: Entetes;
}

const ETAT_INITIAL = { etat: 'initial' };

/** Calls an action as the portal's own script does. */
export function appelerParScript(
  client: Client,
  { chemin, id, lies = [], champs = [], entetes }: AppelDAction,
): Promise<Recue> {
  const arguments_ = JSON.stringify([...lies, ETAT_INITIAL, '$K1']);
  const prefixes = champs.map(
    // The fields of the form `$K1`, as React names them: any other name and the action would see an empty form.
    ([nom, valeur]): Champ => [Buffer.concat([Buffer.from('_1_'), Buffer.from(nom)]), valeur],
  );
  const { corps, entetes: type } = enMultipart([...prefixes, ['0', arguments_]]);
  return client.demander(chemin, {
    corps,
    entetes: { ...type, 'next-action': id, accept: 'text/x-component', origin: client.url, ...entetes },
  });
}

/** Calls an action as a form without JavaScript does. */
export function appelerParFormulaire(
  client: Client,
  { chemin, id, lies = [], champs = [], entetes }: AppelDAction,
): Promise<Recue> {
  const { corps, entetes: type } = enMultipart([
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
    ['$ACTION_1:1', JSON.stringify([...lies, ETAT_INITIAL])],
    ['$ACTION_KEY', 'k0'],
    ...champs,
  ]);
  return client.demander(chemin, { corps, entetes: { ...type, origin: client.url, ...entetes } });
}

/** Where an action sends, whichever way it was called. */
export const suiteDe = ({ vers, entetes }: Recue): string =>
  vers || String(entetes['x-action-redirect'] ?? '').replace(/;.*$/, '');
