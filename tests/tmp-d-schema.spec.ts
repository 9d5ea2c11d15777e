import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { buildSchema, printSchema, isObjectType, isEnumType, isInputObjectType } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { ActionResolver, ProgressReportResolver } from '../apps/api/src/action/action.resolver.js';
import { PartnershipResolver } from '../apps/api/src/partnership/partnership.resolver.js';
import { OrganisationResolver } from '../apps/api/src/organisation/organisation.resolver.js';
import { MilestoneResolver } from '../apps/api/src/milestone/milestone.resolver.js';
import { DeliverableResolver } from '../apps/api/src/deliverable/deliverable.resolver.js';
import { CommitteeResolver } from '../apps/api/src/committee/committee.resolver.js';
import { GateResolver } from '../apps/api/src/gate/gate.resolver.js';
import { FindingResolver } from '../apps/api/src/compliance/finding.resolver.js';
import { HistoryResolver } from '../apps/api/src/history/history.resolver.js';
import { MessageResolver } from '../apps/api/src/graphql/message.resolver.js';

it('compares', async () => {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const factory = app.get(GraphQLSchemaFactory);
  const schema = await factory.create([ActionResolver, ProgressReportResolver, PartnershipResolver, OrganisationResolver, MilestoneResolver, DeliverableResolver, CommitteeResolver, GateResolver, FindingResolver, HistoryResolver, MessageResolver]);
  writeFileSync('/tmp/genD/schema.graphql', printSchema(schema));
  const contract = buildSchema(readFileSync('/work/shared/design/contract.graphql', 'utf8'));
  const out: string[] = [];
  for (const type of Object.values(contract.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const mine = schema.getType(type.name);
    if (!mine) { out.push(`missing type ${type.name}`); continue; }
    if ((isObjectType(type) && isObjectType(mine)) || (isInputObjectType(type) && isInputObjectType(mine))) {
      for (const field of Object.values(type.getFields())) {
        const m = mine.getFields()[field.name];
        if (!m) { out.push(`missing ${type.name}.${field.name}`); continue; }
        if (String(m.type) !== String(field.type)) out.push(`type ${type.name}.${field.name}: ${m.type} not ${field.type}`);
        if ('args' in field && 'args' in m) {
          const a = field.args.map((x) => `${x.name}:${x.type}`).join(); const b = m.args.map((x) => `${x.name}:${x.type}`).join();
          if (a !== b) out.push(`args ${type.name}.${field.name}: ${b} not ${a}`);
        }
      }
    }
    if (isEnumType(type) && isEnumType(mine)) {
      const a = type.getValues().map((v) => v.name).join(); const b = mine.getValues().map((v) => v.name).join();
      if (a !== b) out.push(`enum ${type.name} ${b} not ${a}`);
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['String','Int','Boolean','ID','Query'].includes(type.name)) continue;
    if (!type.description) out.push(`no description ${type.name}`);
    if (isObjectType(type) || isInputObjectType(type)) for (const f of Object.values(type.getFields())) {
      if (!f.description) out.push(`no description ${type.name}.${f.name}`);
      if ('args' in f) for (const x of f.args) if (!x.description) out.push(`no description ${type.name}.${f.name}(${x.name})`);
    }
    if (isEnumType(type)) for (const v of type.getValues()) if (!v.description) out.push(`no description ${type.name}.${v.name}`);
  }
  writeFileSync('/tmp/genD/compare.txt', out.join('\n'));
  await app.close();
});
