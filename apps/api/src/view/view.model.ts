import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SavedView', { description: 'A view of a page that somebody has given a name. No part of the plan.' })
export class SavedViewModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: "The path of the page below the partnership's address, such as `plan`." })
  page!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: "The address's query string, without the question mark." })
  query!: string;

  @Field(() => Boolean, { description: 'Whether all members of the partnership see it.' })
  shared!: boolean;

  @Field(() => Boolean, { description: "Whether it is the viewer's own." })
  own!: boolean;
}
