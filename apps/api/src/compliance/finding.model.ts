import { Field, ObjectType } from '@nestjs/graphql';
import type { Severity } from '@roadbook/domain';
import { SeverityEnum } from './compliance.enum.js';

@ObjectType('Finding', { description: 'Something in the plan that does not hold together.' })
export class FindingModel {
  @Field(() => String, { description: 'The rule that found it.' })
  rule!: string;

  @Field(() => SeverityEnum, { description: 'How grave it is.' })
  severity!: Severity;

  @Field(() => [String], { description: 'Codes and names of what it is about.' })
  subjects!: readonly string[];
}
