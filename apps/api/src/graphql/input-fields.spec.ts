import { InputType } from '@nestjs/graphql';
import { ShapeError } from './errors.js';
import { DateField, InputField, InputListField, TextField, TextListField, WholeField } from './input-fields.js';
import { PartnershipInput } from './partnership.input.js';
import { shapePipe } from './shape.pipe.js';

@InputType()
class Part {
  @TextField('A text.')
  text!: string;
}

@InputType()
class Whole extends PartnershipInput {
  @DateField('A date.', { optional: true })
  date?: string | null;

  @WholeField('A number.')
  number!: number;

  @TextListField('Texts.')
  texts!: string[];

  @InputField(() => Part, 'A part.')
  part!: Part;

  @InputListField(() => Part, 'Parts.', { optional: true })
  parts?: Part[] | null;
}

const SOUND = { partnership: 'P', date: null, number: 1, texts: ['a'], part: { text: 'b' }, parts: [{ text: 'c' }] };

async function faultsOf(value: object): Promise<readonly string[]> {
  try {
    await shapePipe().transform(value, { type: 'body', metatype: Whole });
    return [];
  } catch (error) {
    if (error instanceof ShapeError) return error.faults.map((fault) => fault.path);
    throw error;
  }
}

describe('the shape of an input', () => {
  it('passes when it is sound, and becomes an instance throughout', async () => {
    const input = (await shapePipe().transform(SOUND, { type: 'body', metatype: Whole })) as Whole;
    expect(input).toBeInstanceOf(Whole);
    expect(input.parts?.[0]).toBeInstanceOf(Part);
  });

  it('names every faulty field at once, inherited and inner ones too', async () => {
    const long = 'x'.repeat(10_001);
    const faulty = {
      partnership: long,
      date: '2026-02-30',
      number: 0.5,
      texts: [long],
      part: { text: long },
      parts: [{ text: long }],
    };
    expect(await faultsOf(faulty)).toEqual([
      'input.date',
      'input.number',
      'input.texts',
      'input.part.text',
      'input.parts.0.text',
      'input.partnership',
    ]);
  });

  it('takes lists of 200 at most', async () => {
    expect(await faultsOf({ ...SOUND, texts: Array.from({ length: 201 }, () => 'a') })).toEqual(['input.texts']);
  });
});
