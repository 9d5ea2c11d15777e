/** Stops the PostgreSQL of the run and deletes its files. */
export default async function stopPostgres(): Promise<void> {
  await globalThis.roadbookPostgres?.stop();
}
