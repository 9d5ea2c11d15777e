import { Module } from '@nestjs/common';
import { FindingResolver } from './finding.resolver.js';

@Module({ providers: [FindingResolver] })
export class ComplianceModule {}
