import 'server-only';

/** Signature, flags and length of an extension that nobody uses: what a binary COPY begins with. */
const ENTETE = 19;
const FIN = -1;

/** A row of a binary COPY, read in place: nothing of it may be kept once the next one is read. */
export class LigneBinaire {
  private octets: Buffer = Buffer.alloc(0);
  private readonly debuts: number[] = [];
  private readonly longueurs: number[] = [];

  /** @returns where the next row starts, `null` when this one isn't all there, `FIN` after the last */
  lire(octets: Buffer, depuis: number): number | null {
    if (octets.length < depuis + 2) return null;
    const champs = octets.readInt16BE(depuis);
    if (champs < 0) return FIN;
    let ici = depuis + 2;
    for (let champ = 0; champ < champs; champ++) {
      if (octets.length < ici + 4) return null;
      const longueur = octets.readInt32BE(ici);
      ici += 4;
      this.debuts[champ] = ici;
      this.longueurs[champ] = longueur;
      if (longueur > 0) ici += longueur;
    }
    if (octets.length < ici) return null;
    this.octets = octets;
    return ici;
  }

  private debut(champ: number): number {
    return this.debuts[champ] ?? 0;
  }
  estNul(champ: number): boolean {
    return (this.longueurs[champ] ?? FIN) < 0;
  }
  entier(champ: number): number {
    return this.octets.readInt32BE(this.debut(champ));
  }
  court(champ: number): number {
    return this.octets.readInt16BE(this.debut(champ));
  }
  booleen(champ: number): boolean {
    return this.octets[this.debut(champ)] === 1;
  }
  /** The bytes themselves, which the next row overwrites. */
  brut(champ: number): Buffer {
    return this.octets.subarray(this.debut(champ), this.debut(champ) + (this.longueurs[champ] ?? 0));
  }
  texte(champ: number): string {
    return this.brut(champ).toString('utf8');
  }

  /** Where each element of an array of one dimension starts, and how long it is. */
  private *elements(champ: number): Generator<readonly [number, number]> {
    if (this.estNul(champ) || this.octets.readInt32BE(this.debut(champ)) === 0) return;
    const nombre = this.octets.readInt32BE(this.debut(champ) + 12);
    let ici = this.debut(champ) + 20;
    for (let i = 0; i < nombre; i++) {
      const longueur = this.octets.readInt32BE(ici);
      yield [ici + 4, longueur];
      ici += 4 + longueur;
    }
  }
  /** An array of integers without a null; empty when the field is null. Read without a generator: there are millions. */
  entiers(champ: number, vers: number[]): number {
    if (this.estNul(champ) || this.octets.readInt32BE(this.debut(champ)) === 0) return 0;
    const nombre = this.octets.readInt32BE(this.debut(champ) + 12);
    for (let i = 0, ici = this.debut(champ) + 24; i < nombre; i++, ici += 8)
      vers[i] = this.octets.readInt32BE(ici);
    return nombre;
  }
  textes(champ: number): readonly string[] {
    return Array.from(this.elements(champ), ([debut, longueur]) =>
      this.octets.toString('utf8', debut, debut + longueur),
    );
  }
}

/** Reads each row of `COPY … TO STDOUT (FORMAT binary)`, as the base sends them. */
export async function lireBinaire(
  flux: AsyncIterable<Buffer>,
  surLigne: (ligne: LigneBinaire) => void,
): Promise<void> {
  const ligne = new LigneBinaire();
  let reste = Buffer.alloc(0);
  let entete = ENTETE;
  for await (const morceau of flux) {
    const octets: Buffer = reste.length > 0 ? Buffer.concat([reste, morceau]) : morceau;
    if (octets.length < entete) {
      reste = Buffer.from(octets);
      continue;
    }
    let ici = entete;
    entete = 0;
    for (let suivante = ligne.lire(octets, ici); suivante !== null && suivante !== FIN; ) {
      surLigne(ligne);
      ici = suivante;
      suivante = ligne.lire(octets, ici);
    }
    reste = Buffer.from(octets.subarray(ici));
  }
}
