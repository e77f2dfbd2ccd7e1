-- CreateEnum
CREATE TYPE "EtatAvance" AS ENUM ('a_payer', 'paiement_en_cours', 'close', 'reglee', 'remboursement_en_cours', 'remboursee');

-- CreateTable
CREATE TABLE "Avance" (
    "id" UUID NOT NULL,
    "propositionId" UUID NOT NULL,
    "personneId" UUID NOT NULL,
    "annee" TEXT NOT NULL,
    "genre" TEXT NOT NULL,
    "etat" "EtatAvance" NOT NULL,
    "version" INTEGER NOT NULL,
    "crous" TEXT NOT NULL,
    "centimes" INTEGER NOT NULL,
    "echeanceLe" TIMESTAMPTZ(3),
    "ibanScelle" TEXT,
    "ouverteLe" TIMESTAMPTZ(3) NOT NULL,
    "modifieeLe" TIMESTAMPTZ(3) NOT NULL,
    "regleeLe" TIMESTAMPTZ(3),

    CONSTRAINT "Avance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvenementAvance" (
    "avanceId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "donnees" JSONB NOT NULL,
    "acteur" TEXT NOT NULL,
    "survenuLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvenementAvance_pkey" PRIMARY KEY ("avanceId","rang")
);

-- AlterTable
ALTER TABLE "Tentative" ALTER COLUMN "cvecId" DROP NOT NULL,
ADD COLUMN     "avanceId" UUID;

-- AlterTable
ALTER TABLE "Ecriture" ALTER COLUMN "cvecId" DROP NOT NULL,
ADD COLUMN     "avanceId" UUID;

-- AlterTable
ALTER TABLE "LienDePaiement" ALTER COLUMN "cvecId" DROP NOT NULL,
ADD COLUMN     "avanceId" UUID;

-- AlterTable
ALTER TABLE "Remboursement" ALTER COLUMN "cvecId" DROP NOT NULL,
ADD COLUMN     "avanceId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Avance_propositionId_genre_key" ON "Avance"("propositionId", "genre");

-- CreateIndex
CREATE INDEX "Avance_personneId_annee_idx" ON "Avance"("personneId", "annee");

-- CreateIndex
CREATE UNIQUE INDEX "Tentative_avanceId_cle_key" ON "Tentative"("avanceId", "cle");

-- CreateIndex
CREATE INDEX "LienDePaiement_avanceId_idx" ON "LienDePaiement"("avanceId");

-- CreateIndex
CREATE INDEX "Remboursement_avanceId_idx" ON "Remboursement"("avanceId");

-- AddForeignKey
ALTER TABLE "Avance" ADD CONSTRAINT "Avance_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Avance" ADD CONSTRAINT "Avance_propositionId_fkey" FOREIGN KEY ("propositionId") REFERENCES "Proposition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvenementAvance" ADD CONSTRAINT "EvenementAvance_avanceId_fkey" FOREIGN KEY ("avanceId") REFERENCES "Avance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tentative" ADD CONSTRAINT "Tentative_avanceId_fkey" FOREIGN KEY ("avanceId") REFERENCES "Avance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LienDePaiement" ADD CONSTRAINT "LienDePaiement_avanceId_fkey" FOREIGN KEY ("avanceId") REFERENCES "Avance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remboursement" ADD CONSTRAINT "Remboursement_avanceId_fkey" FOREIGN KEY ("avanceId") REFERENCES "Avance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What money asks of the base itself, whatever the code does.

-- Money belongs to one thing.
ALTER TABLE "Tentative" ADD CONSTRAINT "Tentative_du" CHECK (num_nonnulls("cvecId", "avanceId") = 1);
ALTER TABLE "LienDePaiement" ADD CONSTRAINT "LienDePaiement_du" CHECK (num_nonnulls("cvecId", "avanceId") = 1);
ALTER TABLE "Remboursement" ADD CONSTRAINT "Remboursement_du" CHECK (num_nonnulls("cvecId", "avanceId") = 1);
ALTER TABLE "Ecriture" ADD CONSTRAINT "Ecriture_du" CHECK (num_nonnulls("cvecId", "avanceId") = 1);
ALTER TABLE "Avance" ADD CONSTRAINT "Avance_centimes" CHECK (centimes > 0);
ALTER TABLE "Avance" ADD CONSTRAINT "Avance_genre"
  CHECK ((genre = 'avance' AND id = "propositionId" AND "echeanceLe" IS NOT NULL) OR (genre = 'depot_de_garantie' AND id <> "propositionId"));
-- One live link per advance.
CREATE UNIQUE INDEX "LienDePaiement_avance_vivant" ON "LienDePaiement"("avanceId") WHERE etat = 'actif';

CREATE TRIGGER evenement_avance_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "EvenementAvance"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
