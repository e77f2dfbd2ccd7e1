-- CreateTable
CREATE TABLE "OperationBancaire" (
    "id" UUID NOT NULL,
    "jourUtc" TEXT NOT NULL,
    "transaction" TEXT NOT NULL,
    "ordre" TEXT NOT NULL,
    "champs" JSONB NOT NULL,
    "ouverteLe" TIMESTAMPTZ(3) NOT NULL,
    "denouement" TEXT,
    "conclueLe" TIMESTAMPTZ(3),

    CONSTRAINT "OperationBancaire_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationBancaire" (
    "operationId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "issue" TEXT NOT NULL,
    "essais" INTEGER NOT NULL DEFAULT 0,
    "reponse" TEXT,
    "remiseLe" TIMESTAMPTZ(3),

    CONSTRAINT "NotificationBancaire_pkey" PRIMARY KEY ("operationId","rang")
);

-- CreateIndex
CREATE INDEX "OperationBancaire_ouverteLe_idx" ON "OperationBancaire"("ouverteLe");

-- CreateIndex
CREATE UNIQUE INDEX "OperationBancaire_jourUtc_transaction_key" ON "OperationBancaire"("jourUtc", "transaction");

-- AddForeignKey
ALTER TABLE "NotificationBancaire" ADD CONSTRAINT "NotificationBancaire_operationId_fkey" FOREIGN KEY ("operationId") REFERENCES "OperationBancaire"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
