import type { ApiClient, ApiError } from './api.js';

/** The partnership that scenarios are about. */
export const FOUNDING = '4M4IOF';

/** Asks for fields of the founding partnership, as one would in a query. @param at `asOf: "…"` or `revision: 3` */
export async function reading<Data>(client: ApiClient, fields: string, at = ''): Promise<Data> {
  const moment = at === '' ? '' : `, ${at}`;
  const query = `{ partnership(code: "${FOUNDING}"${moment}) { ${fields} } }`;
  return (await client.ask<{ partnership: Data }>(query)).partnership;
}

/** Sends a mutation with an input about the founding partnership, and gives what it answers. */
export async function doing<Data>(client: ApiClient, verb: string, input: object, fields: string): Promise<Data> {
  const { query, variables } = mutation(verb, input, fields);
  return (await client.ask<Record<string, Data>>(query, variables))[verb]!;
}

/** Sends a mutation that must be refused, and gives the refusal. */
export function refusalOf(client: ApiClient, verb: string, input: object): Promise<ApiError> {
  const { query, variables } = mutation(verb, input, '__typename');
  return client.refusal(query, variables);
}

/** Takes a step of a session: `conveneSession`, `openSession`, `closeSession`. */
export async function stepping<Data>(client: ApiClient, verb: string, number: number, fields: string): Promise<Data> {
  const query = `mutation { ${verb}(partnership: "${FOUNDING}", number: ${number}) { ${fields} } }`;
  return (await client.ask<Record<string, Data>>(query))[verb]!;
}

/** The inputs whose names do not follow from their mutations. */
const INPUTS: Readonly<Record<string, string>> = {
  recordAttendance: 'AttendanceInput',
  submitProposal: 'MoveProposalInput',
  fundProposal: 'MoveProposalInput',
  runProposal: 'MoveProposalInput',
  closeProposal: 'MoveProposalInput',
  withdrawProposal: 'EndProposalInput',
};

function mutation(verb: string, input: object, fields: string): { query: string; variables: Record<string, unknown> } {
  const type = INPUTS[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return {
    query: `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`,
    variables: { input: { partnership: FOUNDING, ...input } },
  };
}
