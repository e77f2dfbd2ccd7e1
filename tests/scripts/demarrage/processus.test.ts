import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { executer, executerNode, fin } from '@/scripts/demarrage/commande';
import {
  attendreLaFin,
  commandeDe,
  estLeProcessus,
  estOccupe,
  estVivant,
  pidOccupe,
} from '@/scripts/demarrage/processus';
import { RACINE } from '@/scripts/demarrage/racine';
import { dossierDeTest, poser } from '../dossiers';

async function dormeur(mot = 'dormeur', cwd = RACINE): Promise<{ enfant: ChildProcess; pid: number }> {
  const enfant = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', mot], { cwd });
  onTestFinished(() => void enfant.kill('SIGKILL'));
  await once(enfant, 'spawn');
  return { enfant, pid: enfant.pid ?? 0 };
}

describe('un processus', () => {
  it('vit jusqu’à ce qu’on le tue', async () => {
    const { enfant, pid } = await dormeur();
    expect([estVivant(pid), pidOccupe(pid)]).toEqual([true, true]);
    expect(await attendreLaFin(pid, 60)).toBe(false);
    enfant.kill('SIGKILL');
    expect(await attendreLaFin(pid, 5_000)).toBe(true);
    expect(estVivant(pid)).toBe(false);
  });

  it('zombie a gardé son numéro, mais ne vit plus', async () => {
    // A parent that never reaps: its dead child stays in the table.
    const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [dit] = await once(parent.stdout, 'data');
    const pid = Number(String(dit));
    expect(await attendreLaFin(pid, 5_000)).toBe(true);
    expect(estLeProcessus(pid, 'sleep')).toBe(false);
  });

  it('se reconnaît à sa ligne de commande', async () => {
    const { pid } = await dormeur('scripts/demarrer.ts');
    expect(commandeDe(pid)).toContain('scripts/demarrer.ts');
    expect(estLeProcessus(pid, 'demarrer')).toBe(true);
    expect(estLeProcessus(pid, 'postgres')).toBe(false);
  });

  it('au-delà des numéros du système n’existe pas', () => {
    expect([estVivant(4_194_305), pidOccupe(2 ** 31 - 1)]).toEqual([false, false]);
  });

  it('occupe le dossier où il travaille, et le libère en mourant', async () => {
    const [dossier, autre] = [dossierDeTest(), dossierDeTest()];
    const { enfant, pid } = await dormeur('x', dossier);
    expect([estOccupe(dossier), estOccupe(autre)]).toEqual([true, false]);
    enfant.kill('SIGKILL');
    await attendreLaFin(pid, 5_000);
    expect(estOccupe(dossier)).toBe(false);
  });
});

describe('une commande', () => {
  it('rend son code et tout ce qu’elle a dit', async () => {
    const sortie = await executer('/bin/sh', ['-c', 'echo dit; echo crié >&2; exit 3']);
    expect(sortie.code).toBe(3);
    expect(sortie.texte.trim().split('\n').sort()).toEqual(['crié', 'dit']);
  });

  it('part du dossier du projet, sans entrée', async () => {
    expect(await executer('/bin/sh', ['-c', 'pwd; cat'])).toEqual({ code: 0, texte: `${RACINE}\n` });
  });

  it('tuée n’a pas réussi', async () => {
    expect((await executer('/bin/sh', ['-c', 'kill -9 $$'])).code).toBe(128);
  });

  it('absente échoue avec sa cause', async () => {
    await expect(executer('/aucune/commande', [])).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('de Node ajoute à l’environnement sans l’effacer', async () => {
    const dossier = dossierDeTest();
    poser(dossier, 'dire.mjs', 'console.log(process.argv[2], process.env.AJOUT, Boolean(process.env.PATH))');
    expect((await executerNode(`${dossier}/dire.mjs`, ['mot'], { AJOUT: 'oui' })).texte).toBe(
      'mot oui true\n',
    );
  });

  it.each([
    ['a\nb\nc\n\n', 2, 'b\nc'],
    ['a', 2, 'a'],
    ['', 2, ''],
  ])('ne montre que sa fin : %j, %i lignes', (texte, lignes, attendu) => {
    expect(fin(texte, lignes)).toBe(attendu);
  });
});
