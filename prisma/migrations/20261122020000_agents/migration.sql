-- AlterEnum
ALTER TYPE "RoleAgent" ADD VALUE 'referent';

-- AlterTable
ALTER TABLE "JournalAcces" ADD COLUMN     "agentId" UUID;

-- AlterTable
ALTER TABLE "Agent" ADD COLUMN     "rangReferent" SMALLINT,
ADD COLUMN     "uai" TEXT;

-- CreateTable
CREATE TABLE "Etablissement" (
    "uai" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "crous" TEXT NOT NULL,
    "mereUai" TEXT,

    CONSTRAINT "Etablissement_pkey" PRIMARY KEY ("uai")
);

-- CreateTable
CREATE TABLE "ListeInscrits" (
    "id" UUID NOT NULL,
    "uai" TEXT NOT NULL,
    "annee" TEXT NOT NULL,
    "agentId" UUID NOT NULL,
    "fichier" TEXT NOT NULL,
    "empreinte" TEXT NOT NULL,
    "lignes" INTEGER NOT NULL,
    "valides" INTEGER NOT NULL,
    "invalides" INTEGER NOT NULL,
    "discordantes" INTEGER NOT NULL,
    "deposeeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListeInscrits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LigneInscrite" (
    "listeId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "uai" TEXT NOT NULL,
    "numero" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "prenom" TEXT NOT NULL,
    "resultat" TEXT NOT NULL,
    "motif" TEXT,

    CONSTRAINT "LigneInscrite_pkey" PRIMARY KEY ("listeId","rang")
);

-- CreateIndex
CREATE INDEX "Etablissement_mereUai_idx" ON "Etablissement"("mereUai");

-- CreateIndex
CREATE INDEX "ListeInscrits_uai_annee_deposeeLe_idx" ON "ListeInscrits"("uai", "annee", "deposeeLe");

-- CreateIndex
CREATE INDEX "LigneInscrite_listeId_resultat_rang_idx" ON "LigneInscrite"("listeId", "resultat", "rang");

-- CreateIndex
CREATE INDEX "JournalAcces_agentId_survenuLe_idx" ON "JournalAcces"("agentId", "survenuLe");

-- CreateIndex
CREATE UNIQUE INDEX "Agent_uai_rangReferent_key" ON "Agent"("uai", "rangReferent");

-- CreateIndex
CREATE INDEX "DemandeInstruction_etat_deposeeLe_id_idx" ON "DemandeInstruction"("etat", "deposeeLe", "id");

-- AddForeignKey
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_uai_fkey" FOREIGN KEY ("uai") REFERENCES "Etablissement"("uai") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Etablissement" ADD CONSTRAINT "Etablissement_mereUai_fkey" FOREIGN KEY ("mereUai") REFERENCES "Etablissement"("uai") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListeInscrits" ADD CONSTRAINT "ListeInscrits_uai_fkey" FOREIGN KEY ("uai") REFERENCES "Etablissement"("uai") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LigneInscrite" ADD CONSTRAINT "LigneInscrite_listeId_fkey" FOREIGN KEY ("listeId") REFERENCES "ListeInscrits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a role may see follows from where somebody works: the base refuses any other mix. As text: a value that this very
-- migration adds to the type can't be read back in it.
ALTER TABLE "Agent" ADD CONSTRAINT "Agent_perimetre" CHECK (CASE role::text
  WHEN 'national' THEN crous IS NULL AND uai IS NULL AND "rangReferent" IS NULL
  WHEN 'referent' THEN crous IS NULL AND uai IS NOT NULL AND "rangReferent" IN (1, 2)
  ELSE crous IS NOT NULL AND uai IS NULL AND "rangReferent" IS NULL END);

CREATE TRIGGER ligne_inscrite_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "LigneInscrite"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
