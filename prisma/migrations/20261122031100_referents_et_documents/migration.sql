-- CreateEnum
CREATE TYPE "EtatReferent" AS ENUM ('a_verifier', 'deposee', 'agreee', 'refusee');

-- CreateTable
CREATE TABLE "DocumentDemande" (
    "id" UUID NOT NULL,
    "demandeId" UUID NOT NULL,
    "agentId" UUID NOT NULL,
    "phrase" TEXT NOT NULL,
    "avantLe" DATE NOT NULL,
    "demandeLe" TIMESTAMPTZ(3) NOT NULL,
    "closLe" TIMESTAMPTZ(3),
    "recu" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DocumentDemande_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DemandeDeReferent" (
    "id" UUID NOT NULL,
    "uai" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "motDePasse" TEXT NOT NULL,
    "prenom" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "etat" "EtatReferent" NOT NULL DEFAULT 'a_verifier',
    "codeHache" TEXT NOT NULL,
    "essais" INTEGER NOT NULL DEFAULT 0,
    "expireLe" TIMESTAMPTZ(3) NOT NULL,
    "pieceNom" TEXT,
    "pieceType" TEXT,
    "pieceScelle" BYTEA,
    "creeeLe" TIMESTAMPTZ(3) NOT NULL,
    "deposeeLe" TIMESTAMPTZ(3),
    "decideeLe" TIMESTAMPTZ(3),
    "agentId" UUID,
    "precision" TEXT,

    CONSTRAINT "DemandeDeReferent_pkey" PRIMARY KEY ("id")
);

-- AlterTable: lists that were handed in before are kept to the end of their year, as the new ones.
ALTER TABLE "ListeInscrits" ADD COLUMN "conserveeJusquAu" DATE;
UPDATE "ListeInscrits" SET "conserveeJusquAu" = make_date(left(annee, 4)::int + 1, 8, 31);
ALTER TABLE "ListeInscrits" ALTER COLUMN "conserveeJusquAu" SET NOT NULL;

-- CreateIndex
CREATE INDEX "DocumentDemande_demandeId_idx" ON "DocumentDemande"("demandeId");

-- CreateIndex
CREATE INDEX "DemandeDeReferent_uai_etat_idx" ON "DemandeDeReferent"("uai", "etat");

-- CreateIndex
CREATE INDEX "DemandeDeReferent_etat_deposeeLe_idx" ON "DemandeDeReferent"("etat", "deposeeLe");

-- CreateIndex
CREATE INDEX "DemandeDeReferent_expireLe_idx" ON "DemandeDeReferent"("expireLe");

-- AddForeignKey
ALTER TABLE "DocumentDemande" ADD CONSTRAINT "DocumentDemande_demandeId_fkey" FOREIGN KEY ("demandeId") REFERENCES "DemandeInstruction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DemandeDeReferent" ADD CONSTRAINT "DemandeDeReferent_uai_fkey" FOREIGN KEY ("uai") REFERENCES "Etablissement"("uai") ON DELETE RESTRICT ON UPDATE CASCADE;



-- One document at a time is waited for.
CREATE UNIQUE INDEX "DocumentDemande_attendu" ON "DocumentDemande"("demandeId") WHERE "closLe" IS NULL;
-- One pending request of a kind about one thing, whether an agent or the student has the next word.
DROP INDEX "DemandeInstruction_vivante";
CREATE UNIQUE INDEX "DemandeInstruction_vivante" ON "DemandeInstruction"(genre, "objetId") WHERE etat IN ('deposee', 'piece_demandee');
-- One pending request of access an address.
CREATE UNIQUE INDEX "DemandeDeReferent_vivante" ON "DemandeDeReferent"(email) WHERE etat = 'deposee';

-- A withdrawn referent leaves the seat to somebody else, and stays in the log.
ALTER TABLE "Agent" DROP CONSTRAINT "Agent_perimetre";
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_perimetre" CHECK (CASE role::text
  WHEN 'national' THEN crous IS NULL AND uai IS NULL AND "rangReferent" IS NULL
  WHEN 'referent' THEN crous IS NULL AND uai IS NOT NULL AND
    (CASE WHEN actif THEN "rangReferent" IS NOT NULL AND "rangReferent" IN (1, 2) ELSE "rangReferent" IS NULL END)
  ELSE crous IS NOT NULL AND uai IS NULL AND "rangReferent" IS NULL END);

-- The lines of a list are never rewritten, and go when their list is no longer kept: not a day before, whoever asks.
DROP TRIGGER ligne_inscrite_ajout_seul ON "LigneInscrite";
CREATE TRIGGER ligne_inscrite_ajout_seul BEFORE UPDATE OR TRUNCATE ON "LigneInscrite"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE FUNCTION refuser_purge_avant_terme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT "conserveeJusquAu" FROM "ListeInscrits" WHERE id = OLD."listeId") >= (now() AT TIME ZONE 'Europe/Paris')::date THEN
    RAISE EXCEPTION 'La table % ne s''efface pas : sa liste se conserve encore.', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER ligne_inscrite_conservee BEFORE DELETE ON "LigneInscrite"
  FOR EACH ROW EXECUTE FUNCTION refuser_purge_avant_terme();
