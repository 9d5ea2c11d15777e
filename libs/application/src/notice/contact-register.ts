/** Where contacts are looked up by the use cases that send to them. */
export abstract class ContactRegister {
  /** The id of the organisation that a contact of a partnership belongs to; null when there is no such contact. */
  abstract organisationOf(partnershipId: string, contactId: string): Promise<string | null>;
}
