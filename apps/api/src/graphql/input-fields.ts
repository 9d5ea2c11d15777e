import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { isLocalDate, say, TEXT_LIMIT } from '@roadbook/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateBy,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.js';

/** The most entries that a list in an input may have (architecture.md, "Limits"). */
const LIST_LIMIT = 200;

interface FieldOptions {
  /** May be left out or null. */
  readonly optional?: boolean;
}

type InputClass = new () => object;

/** A day of the calendar, such as `2026-11-22`. */
export function IsLocalDate(): PropertyDecorator {
  return ValidateBy({
    name: 'isLocalDate',
    validator: { validate: isLocalDate, defaultMessage: () => say({ code: 'BAD_DATE', params: {} }) },
  });
}

/** A text that is no longer than any text may be; each field's own limit is the use case's matter. */
function IsText(options?: ValidationOptions): PropertyDecorator {
  return MaxLength(TEXT_LIMIT, {
    ...options,
    message: () => say({ code: 'LONGEST_TEXT', params: { limit: TEXT_LIMIT } }),
  });
}

/** A field of an input that holds a text: a title, a code, a reason. */
export function TextField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => String, description, options, IsString(), IsText());
}

export function IdField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => ID, description, options, IsString(), IsText());
}

export function DateField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => DateScalar, description, options, IsLocalDate());
}

/** A moment; the scalar lets nothing else through. */
export function DateTimeField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => DateTimeScalar, description, options);
}

/** An exact decimal number as text; the scalar lets nothing else through. */
export function DecimalField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => DecimalScalar, description, options);
}

export function WholeField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => Int, description, options, IsInt());
}

export function FlagField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => Boolean, description, options, IsBoolean());
}

/** @param type what `registerEnum` gave; GraphQL itself lets no other value through */
export function EnumField(type: () => object, description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(type, description, options);
}

/** A list of texts, such as codes. */
export function TextListField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    () => [String],
    description,
    options,
    ArrayMaxSize(LIST_LIMIT),
    IsString({ each: true }),
    IsText({ each: true }),
  );
}

/** A list of whole numbers, such as the two of a share. */
export function WholeListField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => [Int], description, options, ArrayMaxSize(LIST_LIMIT), IsInt({ each: true }));
}

/** A list of values of an enumeration. @param type what `registerEnum` gave */
export function EnumListField(type: () => object, description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(() => [type()], description, options, ArrayMaxSize(LIST_LIMIT));
}

/** An input within the input. */
export function InputField(type: () => InputClass, description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(type, description, options, ValidateNested(), Type(type));
}

/** A list of inputs within the input. */
export function InputListField(
  type: () => InputClass,
  description: string,
  options: FieldOptions = {},
): PropertyDecorator {
  return field(
    () => [type()],
    description,
    options,
    ArrayMaxSize(LIST_LIMIT),
    ValidateNested({ each: true }),
    Type(type),
  );
}

function field(
  type: () => object,
  description: string,
  { optional = false }: FieldOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const own = optional ? [IsOptional(), ...checks] : checks;
  return applyDecorators(Field(type, { nullable: optional, description }), ...own);
}
