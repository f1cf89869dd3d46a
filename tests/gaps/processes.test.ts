import { describe, expect, it } from 'vitest';
import { HOUSE } from '../fixtures/house.ts';
import { buttonOf } from '../fixtures/talk.ts';
import { DRIVERS } from '../storage/databases.ts';
import { asking, notebook, openStage, PARROT, pressing, QUESTION } from './stage.ts';

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('over $name', ({ driver }) => {
  it.skipIf(!driver.available)(
    'tells an asker once, though several processes notice the answer at once',
    async () => {
      const database = await driver.create();
      const paper = notebook();
      const open = async () => {
        const stage = await openStage({ storage: await database.open() });
        await stage.serve(paper.adapter);
        return stage;
      };
      const stages = await Promise.all([open(), open(), open()]);
      const [first, second] = stages;
      // Asked of one process, pressed in another one.
      const { token } = buttonOf(await first?.bot.reply(asking(QUESTION)), 'tell');
      const counted = async () => (await second?.storage.questions.list({ limit: 1 }))?.length === 1;
      for (let look = 0; look < 50 && !(await counted()); look += 1) await first?.settle();
      for (const actor of ['ann', 'ben', 'cleo', 'dan']) await second?.bot.reply(pressing(token, { actor }));
      for (const stage of stages) stage.become([...HOUSE, PARROT]);
      for (let look = 0; look < 50 && paper.posts.length < 4; look += 1) await first?.settle();
      await first?.settle();
      expect(paper.posts).toHaveLength(4);
      expect(new Set(paper.posts.map(({ key }) => key)).size).toBe(4);
      for (const stage of stages) await stage.stop();
      await database.drop();
    },
  );
});
