import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  ecrireProcessus,
  oublierProcessus,
  portailEnMarche,
  preparerDossier,
  verifierSeul,
} from '@/scripts/demarrage/dossier';
import { panneDePort, portLibre, verifierPort } from '@/scripts/demarrage/port';
import { dossierDeTest, poser } from '../dossiers';

async function occuper(hote?: string): Promise<number> {
  const serveur = createServer();
  await new Promise<void>((resolve) => {
    serveur.listen(0, hote, resolve);
  });
  onTestFinished(() => void serveur.close());
  return (serveur.address() as AddressInfo).port;
}

describe('le port', () => {
  it('déjà pris arrête le démarrage et en propose un autre', async () => {
    const port = await occuper();
    await expect(verifierPort(port)).rejects.toMatchObject({
      name: 'Panne',
      cause: `Le port ${port} est déjà pris.`,
      remede: expect.stringContaining(`PORT=${port === 65_535 ? 3000 : port + 1} npm start`),
    });
  });

  it('libre est laissé libre', async () => {
    const port = await portLibre();
    await verifierPort(port);
    await verifierPort(port);
  });

  it.each([
    [80, 'EACCES', "réservé à l'administrateur", 'PORT=3000'],
    [3000, 'EADDRINUSE', 'déjà pris', 'PORT=3001'],
    [65_535, 'EADDRINUSE', 'déjà pris', 'PORT=3000'],
  ])('%i refusé (%s) : %s', (port, code, cause, remede) => {
    expect(panneDePort(port, code)).toMatchObject({
      cause: expect.stringContaining(cause),
      remede: expect.stringContaining(remede),
    });
  });

  it('préféré est gardé quand il est libre, remplacé quand il est pris', async () => {
    const libre = await portLibre();
    expect(await portLibre(libre)).toBe(libre);
    const pris = await occuper('127.0.0.1');
    expect(await portLibre(pris)).not.toBe(pris);
  });
});

/** Root may write everywhere: it takes the place of an ordinary account for the time of a call. */
function commeUnAutre<T>(travail: () => T): T {
  if (process.getuid?.() !== 0) return travail();
  process.seteuid?.(65_534);
  try {
    return travail();
  } finally {
    process.seteuid?.(0);
  }
}

describe('le dossier de données', () => {
  it('est créé avec ses parents, et peut l’être déjà', () => {
    const donnees = path.join(dossierDeTest(), 'a', 'b');
    preparerDossier(donnees);
    preparerDossier(donnees);
    expect(statSync(donnees).isDirectory()).toBe(true);
  });

  it.each([
    ['dans un dossier fermé', (d: string) => path.join(d, 'ferme', 'donnees')],
    ['sous un fichier', (d: string) => path.join(d, 'fichier', 'donnees')],
    ['à la place d’un fichier', (d: string) => path.join(d, 'fichier')],
  ])('%s, dit qu’il ne peut pas être écrit et quoi faire', (_, ou) => {
    const dossier = dossierDeTest({ fichier: 'x' });
    chmodSync(dossier, 0o755);
    mkdirSync(path.join(dossier, 'ferme'), { mode: 0o555 });
    expect(() => commeUnAutre(() => preparerDossier(ou(dossier)))).toThrow(
      expect.objectContaining({
        name: 'Panne',
        cause: expect.stringContaining('ne peut pas être écrit'),
        remede: expect.stringContaining('DONNEES=/chemin npm start'),
      }),
    );
  });
});

describe('le portail qui tourne sur ces données', () => {
  const note = (principal: number) => ({ principal, port: 3456, ouvriers: [1, 2], postgres: 3 });

  /** A living process whose command line is that of a start. */
  function autrePortail(nom: string): number {
    const enfant = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', nom], {
      stdio: 'ignore',
    });
    onTestFinished(() => void enfant.kill('SIGKILL'));
    return enfant.pid ?? 0;
  }

  it('interdit un second démarrage, en le nommant', () => {
    const donnees = dossierDeTest();
    const pid = autrePortail('scripts/demarrer.ts');
    ecrireProcessus(donnees, note(pid));
    expect(() => verifierSeul(donnees)).toThrow(
      expect.objectContaining({ cause: expect.stringContaining(`processus ${pid}, port 3456`) }),
    );
    oublierProcessus(donnees);
    verifierSeul(donnees);
    expect(existsSync(path.join(donnees, 'processus.json'))).toBe(false);
  });

  it.each([
    ['jamais démarré', null],
    ['note illisible', '{"principal":'],
    ['processus mort', JSON.stringify(note(4_194_000))],
    ['soi-même', JSON.stringify(note(process.pid))],
  ])('n’existe pas : %s', (_, contenu) => {
    const donnees = dossierDeTest();
    if (contenu !== null) poser(donnees, 'processus.json', contenu);
    expect(portailEnMarche(donnees)).toBeNull();
    verifierSeul(donnees);
  });

  it('n’est pas un autre programme qui a repris son numéro', () => {
    const donnees = dossierDeTest();
    ecrireProcessus(donnees, note(autrePortail('un-autre-programme')));
    expect(portailEnMarche(donnees)).toBeNull();
  });

  it('écrit une note que les essais de panne relisent', () => {
    const donnees = dossierDeTest();
    ecrireProcessus(donnees, note(7));
    expect(JSON.parse(readFileSync(path.join(donnees, 'processus.json'), 'utf8'))).toEqual(note(7));
  });
});
