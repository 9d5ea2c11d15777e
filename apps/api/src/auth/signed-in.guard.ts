import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@roadbook/domain';
import { requestOf } from './asking.decorator.js';
import { PUBLIC } from './public.decorator.js';

/** The one guard of the house: closed unless marked public. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (open || requestOf(context).viewer) return true;
    throw new DomainError('UNAUTHENTICATED', 'SIGN_IN_FIRST');
  }
}
